import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { heldOn } from '../scope';

/** The posts of an entity, suppressed ones too, with who holds each today and the unit it reports to. One statement. */
export async function listHeads(entityId: string, today: CalendarDate) {
  const rows = await db().seat.findMany({
    where: { entityId },
    orderBy: [{ level: 'asc' }, { title: 'asc' }],
    select: {
      id: true,
      code: true,
      title: true,
      unitId: true,
      reportsToId: true,
      suppressedOn: true,
      reportsTo: { select: { unitId: true } },
      holdings: {
        where: heldOn(today),
        take: 1,
        select: { modality: true, person: { select: { givenNames: true, familyNames: true } } },
      },
    },
  });
  return rows.map(({ holdings: [holding], reportsTo, suppressedOn, ...seat }) => ({
    ...seat,
    suppressedOn: suppressedOn && fromDbDate(suppressedOn),
    reportsToUnitId: reportsTo?.unitId ?? null,
    holder: holding ? `${holding.person.givenNames} ${holding.person.familyNames}` : null,
  }));
}

export type HeadPost = Awaited<ReturnType<typeof listHeads>>[number];
