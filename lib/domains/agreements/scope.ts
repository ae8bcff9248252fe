import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import type { Prisma } from '@/lib/platform/prisma/client';

const NOTHING: Prisma.AssignmentWhereInput = { id: { in: [] } };

/**
 * The assignments an actor may read: SERVIR all; the host's HR and head their entity's; the manager their own; the
 * superior those of the seats that report to theirs.
 */
export function visibleAssignments(actor: Actor): Prisma.AssignmentWhereInput {
  if (isServir(actor)) return actor.role === 'administrator' ? NOTHING : {};
  const { personId, entityId } = actor;
  if (actor.role === 'manager') return personId ? { member: { personId } } : NOTHING;
  if (actor.role === 'superior') {
    return personId ? { seat: { reportsTo: { holdings: { some: { personId, endsOn: null } } } } } : NOTHING;
  }
  return (actor.role === 'entity_hr' || actor.role === 'entity_head') && entityId ? { entityId } : NOTHING;
}
