import 'server-only';
import { addYears, fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { frameOf } from '@/lib/domains/norms/frames';
import { db } from '@/lib/platform/db';
import { headFirst, headsOf } from '../headship';

/** The seats in force of an entity, those that head a unit first, with everyone who has held each, newest first. */
export async function listSeats(entityId: string) {
  const rows = await db().seat.findMany({
    where: { entityId, suppressedOn: null },
    orderBy: [{ level: 'asc' }, { title: 'asc' }],
    select: {
      id: true,
      unitId: true,
      title: true,
      level: true,
      servantGroup: true,
      managerRole: true,
      budgeted: true,
      reportsToId: true,
      reportsTo: { select: { title: true } },
      holdings: {
        orderBy: { startsOn: 'desc' },
        select: {
          id: true,
          modality: true,
          startsOn: true,
          endsOn: true,
          support: true,
          person: { select: { givenNames: true, familyNames: true, demonstration: true } },
        },
      },
    },
  });
  const heads = headsOf(rows);
  const seats = rows.map(({ holdings, reportsTo, ...seat }) => {
    const history = holdings.map(({ person, ...holding }) => ({
      ...holding,
      startsOn: fromDbDate(holding.startsOn),
      endsOn: holding.endsOn && fromDbDate(holding.endsOn),
      termEndsOn: termOf(holding.modality, fromDbDate(holding.startsOn)),
      name: `${person.givenNames} ${person.familyNames}`,
    }));
    return { ...seat, heads: heads.has(seat.id), reportsTo: reportsTo?.title ?? null, history };
  });
  return headFirst(seats);
}

export type SeatView = Awaited<ReturnType<typeof listSeats>>[number];

/** The terms under way of an entity's cadre managers. */
export async function listOpenTerms(entityId: string) {
  const rows = await db().seatHolding.findMany({
    where: { endsOn: null, modality: 'cadre', seat: { entityId } },
    orderBy: { startsOn: 'asc' },
    select: {
      id: true,
      modality: true,
      startsOn: true,
      seat: { select: { title: true } },
      person: { select: { givenNames: true, familyNames: true } },
    },
  });
  return rows.flatMap(({ id, modality, startsOn, seat, person }) => {
    const from = fromDbDate(startsOn);
    const to = termOf(modality, from);
    return to === null ? [] : [{ id, name: `${person.givenNames} ${person.familyNames}`, title: seat.title, from, to }];
  });
}

/** When the term of a cadre manager ends if nothing ends it before (DL1024 9); other modalities have no term here. */
function termOf(modality: string, startsOn: CalendarDate): CalendarDate | null {
  const years = modality === 'cadre' ? frameOf('cgp').number('assignment.term') : null;
  return years === null ? null : addYears(startsOn, years);
}
