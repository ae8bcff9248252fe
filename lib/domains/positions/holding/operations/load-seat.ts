import 'server-only';
import { fromDbDate, isBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { AWAITED, awaitedIn } from '../../operations/awaited';

const HELD_SEAT = {
  id: true,
  title: true,
  level: true,
  entityId: true,
  servantGroup: true,
  managerRole: true,
  budgeted: true,
  suppressedOn: true,
  unit: { select: { name: true } },
  entity: { select: { name: true, acronym: true } },
  holdings: {
    orderBy: { startsOn: 'desc' },
    select: {
      id: true,
      personId: true,
      modality: true,
      startsOn: true,
      dueOn: true,
      endsOn: true,
      person: { select: { givenNames: true, familyNames: true } },
      renewals: { orderBy: { startsOn: 'asc' }, select: { startsOn: true } },
    },
  },
  ...AWAITED,
} as const satisfies Prisma.SeatSelect;

function toSeat(
  {
    servantGroup,
    managerRole,
    suppressedOn,
    holdings,
    requests,
    assignments,
    ...seat
  }: Prisma.SeatGetPayload<{ select: typeof HELD_SEAT }>,
  today: CalendarDate,
) {
  const all = holdings.map(({ person, renewals, ...holding }) => ({
    ...holding,
    renewedFrom: renewals.map(({ startsOn }) => fromDbDate(startsOn)),
    name: `${person.givenNames} ${person.familyNames}`,
    startsOn: fromDbDate(holding.startsOn),
    dueOn: holding.dueOn && fromDbDate(holding.dueOn),
    endsOn: holding.endsOn && fromDbDate(holding.endsOn),
  }));
  const open = all.find(({ endsOn }) => endsOn === null) ?? null;
  const [suppressed, awaited] = [suppressedOn !== null, awaitedIn({ requests, assignments })];
  return {
    ...seat,
    group: servantGroup,
    role: managerRole,
    suppressed,
    awaited,
    holdings: all,
    open,
    vacant: all.every(({ endsOn }) => endsOn !== null && isBefore(endsOn, today)) && !suppressed && awaited === null,
  };
}

export type HeldSeat = ReturnType<typeof toSeat>;

/** A post with everyone who has held it, newest first, and whether somebody is about to. */
export async function loadHeldSeat(
  tx: Tx,
  where: Prisma.SeatWhereInput,
  today: CalendarDate,
): Promise<HeldSeat | null> {
  const row = await tx.seat.findFirst({ where, select: HELD_SEAT });
  return row && toSeat(row, today);
}

/** The posts of an entity, by level and title. */
export async function listHeldSeats(tx: Tx, where: Prisma.SeatWhereInput, today: CalendarDate): Promise<HeldSeat[]> {
  const rows = await tx.seat.findMany({ where, select: HELD_SEAT, orderBy: [{ level: 'asc' }, { title: 'asc' }] });
  return rows.map((row) => toSeat(row, today));
}
