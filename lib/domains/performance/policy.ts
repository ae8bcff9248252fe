import type { Actor } from '@/lib/kernel/actor';
import type { CycleParties } from './types';

const isPerson = (actor: Actor, personId: string | null) => personId !== null && actor.personId === personId;

export const isItsManager = (actor: Actor, parties: CycleParties): boolean =>
  actor.role === 'manager' && isPerson(actor, parties.managerId);

export const isItsSuperior = (actor: Actor, parties: CycleParties): boolean =>
  actor.role === 'superior' && isPerson(actor, parties.superiorId);

export const isItsSuperiorsSuperior = (actor: Actor, parties: CycleParties): boolean =>
  actor.role === 'superior' && isPerson(actor, parties.superiorsSuperiorId);

/** SERVIR's side of a year: the analyst of the entity's portfolio, or the directorate for any entity. */
const isServirs = (actor: Actor, { analystId }: CycleParties): boolean =>
  actor.role === 'directorate' || (actor.role === 'monitoring_analyst' && isPerson(actor, analystId));

/** SERVIR evaluates, hearing the host first: whoever speaks for the host in a year does not also decide its result. */
export function mayEvaluate(actor: Actor, parties: CycleParties): boolean {
  return isServirs(actor, parties) && !isPerson(actor, parties.superiorId);
}

/** Who takes part in settling the goals, and therefore in their discussion. */
export function mayDiscussGoals(actor: Actor, parties: CycleParties): boolean {
  return isItsManager(actor, parties) || isItsSuperior(actor, parties) || isItsSuperiorsSuperior(actor, parties);
}

export function mayReadCycle(actor: Actor, parties: CycleParties): boolean {
  return mayDiscussGoals(actor, parties) || isServirs(actor, parties);
}
