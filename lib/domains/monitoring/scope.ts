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

/** Whoever may read the contact may read what was promised in it. */
export function visibleCommitments(actor: Actor): Prisma.CommitmentWhereInput {
  return { visit: visibleVisits(actor) };
}

/** What an actor's list holds: what they owe, or all that they follow. */
export function listedCommitments(actor: Actor): Prisma.CommitmentWhereInput {
  const { role } = actor;
  return { ...(role === 'manager' || role === 'superior' ? { ownerRole: role } : {}), ...visibleCommitments(actor) };
}
