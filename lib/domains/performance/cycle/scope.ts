import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { Prisma } from '@/lib/platform/prisma/client';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The cycles an actor may see in the role they act in, as `mayReadCycle` says of one. */
export function cycleScope(actor: Actor): Prisma.PerformanceCycleWhereInput {
  const personId = actor.personId ?? NOBODY;
  const held = { holdings: { some: { personId, endsOn: null } } };
  switch (actor.role) {
    case 'directorate':
      return {};
    case 'monitoring_analyst':
      return { assignment: { entity: { portfolio: { analystId: personId } } } };
    case 'superior':
      return { assignment: { seat: { reportsTo: { OR: [held, { reportsTo: held }] } } } };
    case 'manager':
      return { assignment: { member: { personId } } };
    default:
      return { id: NOBODY };
  }
}
