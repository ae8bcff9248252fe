import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { Prisma } from '@/lib/platform/prisma/client';

const NO_VISIT: Prisma.MonitoringVisitWhereInput = { id: { in: [] } };

/**
 * The contacts an actor may read: the analyst those of the entities they follow, the directorate all, the manager and
 * the superior those about them.
 */
export function visibleVisits({ role, personId }: Actor): Prisma.MonitoringVisitWhereInput {
  if (role === 'directorate') return {};
  if (personId === null) return NO_VISIT;
  if (role === 'monitoring_analyst') return { assignment: { entity: { portfolio: { analystId: personId } } } };
  if (role === 'manager') return { assignment: { member: { personId } } };
  if (role === 'superior')
    return { assignment: { seat: { reportsTo: { holdings: { some: { personId, endsOn: null } } } } } };
  return NO_VISIT;
}

function ownCommitments({ role, personId }: Actor): Prisma.CommitmentWhereInput {
  if (personId === null || (role !== 'manager' && role !== 'superior' && role !== 'monitoring_analyst'))
    return { id: { in: [] } };
  return { ownerRole: role, ownerPersonId: personId };
}

/** Whoever may read the contact may read what was promised in it; an owner always may. */
export function visibleCommitments(actor: Actor): Prisma.CommitmentWhereInput {
  // Said apart: among alternatives, a relation without a condition matches nothing.
  if (actor.role === 'directorate') return {};
  return { OR: [{ visit: visibleVisits(actor) }, ownCommitments(actor)] };
}

/** What an actor's list holds: their own, or all that they follow. */
export function listedCommitments(actor: Actor): Prisma.CommitmentWhereInput {
  return actor.role === 'manager' || actor.role === 'superior' ? ownCommitments(actor) : visibleCommitments(actor);
}
