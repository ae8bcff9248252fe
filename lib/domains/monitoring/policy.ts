import type { Actor } from '@/lib/kernel/actor';
import type { FollowUpParties, OwnerRole } from './types';

/** The analyst who follows the entity today: a portfolio that changes hands takes its visits along. */
export function mayFollow(actor: Actor, { analystId }: Pick<FollowUpParties, 'analystId'>): boolean {
  return actor.role === 'monitoring_analyst' && actor.personId !== null && actor.personId === analystId;
}

/** A commitment is answered for by the person who owes it, in the role in which they owe it. */
export function mayFulfil(
  actor: Actor,
  owed: { readonly ownerRole: OwnerRole; readonly ownerPersonId: string },
): boolean {
  return actor.role === owed.ownerRole && actor.personId === owed.ownerPersonId;
}
