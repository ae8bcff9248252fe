import type { Actor } from '@/lib/kernel/actor';
import type { FollowUpParties, OwnerRole } from './types';

/** The analyst who follows the entity today: a portfolio that changes hands takes its visits along. */
export function mayFollow(actor: Actor, { analystId }: Pick<FollowUpParties, 'analystId'>): boolean {
  return actor.role === 'monitoring_analyst' && actor.personId !== null && actor.personId === analystId;
}

/** Who answers today for what a role promised: a seat or a portfolio that changes hands takes its commitments along. */
export function ownerOf(role: OwnerRole, { managerId, superiorId, analystId }: FollowUpParties): string | null {
  return { manager: managerId, superior: superiorId, monitoring_analyst: analystId }[role];
}

/** A commitment is answered for by whoever owes it today, in the role in which they owe it. */
export function mayFulfil(
  actor: Actor,
  { ownerRole, assignment }: { readonly ownerRole: OwnerRole; readonly assignment: FollowUpParties },
): boolean {
  return actor.role === ownerRole && actor.personId !== null && actor.personId === ownerOf(ownerRole, assignment);
}
