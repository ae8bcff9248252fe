import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { headsOf } from '../headship';
import { heldOn } from '../scope';

/**
 * The posts of an entity, suppressed ones too, with who holds each today, the unit it reports to and whether it heads its
 * own. One statement.
 */
export async function listHeads(entityId: string, today: CalendarDate) {
  const rows = await db().seat.findMany({
    where: { entityId },
    orderBy: [{ level: 'asc' }, { title: 'asc' }],
    select: {
      id: true,
      code: true,
      title: true,
      level: true,
      servantGroup: true,
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
  const heads = headsOf(rows.filter(({ suppressedOn }) => suppressedOn === null));
  return rows.map(({ holdings: [holding], reportsTo, suppressedOn, ...seat }) => ({
    ...seat,
    heads: heads.has(seat.id),
    suppressedOn: suppressedOn && fromDbDate(suppressedOn),
    reportsToUnitId: reportsTo?.unitId ?? null,
    holder: holding ? `${holding.person.givenNames} ${holding.person.familyNames}` : null,
  }));
}

export type HeadPost = Awaited<ReturnType<typeof listHeads>>[number];
