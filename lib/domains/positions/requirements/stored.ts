import { REQUIREMENT_KINDS, type Requirement, type RequirementCheck } from './types';

/** A row of requirements as the domain reads it. @throws RangeError on a kind this version does not know. */
export function requirementOf({
  kind,
  value,
  mandatory,
}: {
  kind: string;
  value: string;
  mandatory: boolean;
}): Requirement {
  const known = REQUIREMENT_KINDS.find((candidate) => candidate === kind);
  if (!known) throw new RangeError(`Unknown requirement: ${kind}`);
  return { kind: known, value, mandatory };
}

/** The lines a proposal froze, from its JSON column: written by `checkRequirements` alone. */
export function frozenFit(json: unknown): readonly RequirementCheck[] {
  if (!Array.isArray(json)) throw new TypeError('A frozen fit is a list of lines');
  return json as readonly RequirementCheck[];
}
