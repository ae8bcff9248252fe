import { isServir, type Actor, type ActorRole } from '@/lib/kernel/actor';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Prisma } from '@/lib/platform/prisma/client';

const OF_ENTITY: readonly ActorRole[] = ['entity_hr', 'entity_head'];

/** The entity whose posts its people may read; null for anybody else. */
export function ownEntityOf(actor: Actor): string | null {
  return OF_ENTITY.includes(actor.role) ? actor.entityId : null;
}

/** The posts an actor may read: SERVIR every one of the State, an entity's people their own. */
export function visibleSeats(actor: Actor): Prisma.SeatWhereInput {
  if (isServir(actor)) return {};
  const entityId = ownEntityOf(actor);
  return entityId === null ? { id: { in: [] } } : { entityId };
}

/** A post is held through the last day of its holder. */
export function heldOn(today: CalendarDate): Prisma.SeatHoldingWhereInput {
  return { OR: [{ endsOn: null }, { endsOn: { gte: toDbDate(today) } }] };
}
