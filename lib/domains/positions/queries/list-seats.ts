import 'server-only';
import { addYears, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { frameOf } from '@/lib/domains/norms/frames';
import { db } from '@/lib/platform/db';
import { headFirst, headsOf } from '../headship';
import { termEnd } from '../holding/term';
import { TRUST_FRAME } from '../trust/standing';
import type { HoldingModality, ServantGroup } from '../types';

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
          dueOn: true,
          endsOn: true,
          support: true,
          person: { select: { givenNames: true, familyNames: true, demonstration: true } },
        },
      },
    },
  });
  const heads = headsOf(rows);
  const seats = rows.map(({ holdings, reportsTo, ...seat }) => {
    const history = holdings.map(({ person, dueOn, ...holding }) => ({
      ...holding,
      startsOn: fromDbDate(holding.startsOn),
      endsOn: holding.endsOn && fromDbDate(holding.endsOn),
      termEndsOn: termOf(seat.servantGroup, { ...holding, dueOn }),
      name: `${person.givenNames} ${person.familyNames}`,
    }));
    return { ...seat, heads: heads.has(seat.id), reportsTo: reportsTo?.title ?? null, history };
  });
  return headFirst(seats);
}

export type SeatView = Awaited<ReturnType<typeof listSeats>>[number];

/** The terms and commissions under way in an entity's posts, and the departures of days to come. */
export async function listOpenTerms(entityId: string, today: CalendarDate) {
  const rows = await db().seatHolding.findMany({
    where: {
      seat: { entityId },
      OR: [
        { endsOn: null, modality: { in: ['cadre', 'competition', 'commission'] } },
        { endsOn: { gte: toDbDate(today) } },
      ],
    },
    orderBy: { startsOn: 'asc' },
    select: {
      id: true,
      modality: true,
      startsOn: true,
      dueOn: true,
      endsOn: true,
      seat: { select: { title: true, servantGroup: true } },
      person: { select: { givenNames: true, familyNames: true } },
    },
  });
  return rows.flatMap(({ id, seat, person, endsOn, ...holding }) => {
    const to = endsOn ? fromDbDate(endsOn) : termOf(seat.servantGroup, holding);
    const name = `${person.givenNames} ${person.familyNames}`;
    return to === null ? [] : [{ id, name, title: seat.title, from: fromDbDate(holding.startsOn), to }];
  });
}

/** When whoever holds a seat is due to leave it, if nothing ends it before (DL1024 9; L30057 60); null for whoever has no term. */
function termOf(
  group: ServantGroup,
  { modality, startsOn, dueOn }: { modality: HoldingModality; startsOn: Date; dueOn: Date | null },
): CalendarDate | null {
  const holding = { modality, startsOn: fromDbDate(startsOn), dueOn: dueOn && fromDbDate(dueOn) };
  if (modality !== 'cadre') return termEnd(group, holding, TRUST_FRAME);
  const years = frameOf('cgp').number('assignment.term');
  return years === null ? null : addYears(holding.startsOn, years);
}
