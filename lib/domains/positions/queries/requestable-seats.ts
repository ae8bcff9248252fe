import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';

export type RequestableSeat = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly level: number;
  readonly functions: readonly string[];
  /** Last day of its present holder; null when vacant. */
  readonly vacantAfter: CalendarDate | null;
};

/** A commission covers a vacancy: it does not fill it (R040 244). */
const HELD = { endsOn: null, modality: { not: 'commission' } } as const;

/** Seats of public managers of the actor's entity, budgeted, that are vacant or have an end. */
export async function listRequestableSeats({ entityId }: Actor): Promise<RequestableSeat[]> {
  if (entityId === null) return [];
  const rows = await db().seat.findMany({
    where: {
      entityId,
      servantGroup: 'public_manager',
      budgeted: true,
      suppressedOn: null,
      holdings: { none: HELD },
    },
    orderBy: [{ level: 'asc' }, { title: 'asc' }],
    select: {
      id: true,
      title: true,
      level: true,
      functions: true,
      unit: { select: { name: true } },
      holdings: { orderBy: { startsOn: 'desc' }, take: 1, select: { endsOn: true } },
    },
  });
  return rows.map(({ unit, holdings: [last], ...seat }) => ({
    ...seat,
    unit: unit.name,
    vacantAfter: last?.endsOn ? fromDbDate(last.endsOn) : null,
  }));
}
