import type { Actor } from '@/lib/kernel/actor';
import type { CycleParties } from './types';

const isPerson = (actor: Actor, personId: string | null) => personId !== null && actor.personId === personId;

export const isItsManager = (actor: Actor, parties: CycleParties): boolean =>
  actor.role === 'manager' && isPerson(actor, parties.managerId);

export const isItsSuperior = (actor: Actor, parties: CycleParties): boolean =>
  actor.role === 'superior' && isPerson(actor, parties.superiorId);

export const isItsSuperiorsSuperior = (actor: Actor, parties: CycleParties): boolean =>
  actor.role === 'superior' && isPerson(actor, parties.superiorsSuperiorId);

/** SERVIR evaluates: the analyst of the entity's portfolio, or the directorate for any entity. */
export function mayEvaluate(actor: Actor, parties: CycleParties): boolean {
  return actor.role === 'directorate' || (actor.role === 'monitoring_analyst' && isPerson(actor, parties.analystId));
}

/** Who takes part in settling the goals, and therefore in their discussion. */
export function mayDiscussGoals(actor: Actor, parties: CycleParties): boolean {
  return isItsManager(actor, parties) || isItsSuperior(actor, parties) || isItsSuperiorsSuperior(actor, parties);
}

export function mayReadCycle(actor: Actor, parties: CycleParties): boolean {
  return mayDiscussGoals(actor, parties) || mayEvaluate(actor, parties);
}
