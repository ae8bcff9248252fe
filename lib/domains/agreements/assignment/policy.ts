import type { Actor } from '@/lib/kernel/actor';

type Sides = { readonly entityId: string; readonly personId: string };

/** Which of the two notices of the assignment is this actor's to acknowledge (R030 12-13), or null. */
export function noticeSideOf(
  actor: Pick<Actor, 'role' | 'personId' | 'entityId'>,
  sides: Sides,
): 'manager' | 'entity' | null {
  if (actor.role === 'manager') return actor.personId === sides.personId ? 'manager' : null;
  const host = actor.role === 'entity_hr' || actor.role === 'entity_head';
  return host && isOwnEntity(actor, sides) && actor.personId !== sides.personId ? 'entity' : null;
}

export function isOwnEntity(actor: Pick<Actor, 'entityId'>, record: { readonly entityId: string }): boolean {
  return actor.entityId !== null && actor.entityId === record.entityId;
}

/** The superior decides on those whose seat reports to theirs (R030 10). */
export function mayDecideProbation(actor: Pick<Actor, 'personId'>, superiorPersonId: string | null): boolean {
  return superiorPersonId !== null && actor.personId === superiorPersonId;
}
