import { REQUIREMENT_KINDS, type Requirement } from './types';

/** A row of requirements as the domain reads it. @throws RangeError on a kind this version does not know. */
export function requirementOf({ kind, value, mandatory }: { kind: string; value: string; mandatory: boolean }): Requirement {
  const known = REQUIREMENT_KINDS.find((candidate) => candidate === kind);
  if (!known) throw new RangeError(`Unknown requirement: ${kind}`);
  return { kind: known, value, mandatory };
}
