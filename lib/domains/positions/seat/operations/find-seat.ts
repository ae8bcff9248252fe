import 'server-only';
import { lockStructure } from '@/lib/domains/entities/structure/operations/lock-structure';
import { fromDbDate, isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { AWAITED, awaitedIn } from '../../operations/awaited';
import type { StandingSeat } from '../reclassification';

const STANDING = {
  id: true,
  version: true,
  title: true,
  level: true,
  servantGroup: true,
  managerRole: true,
  holdings: {
    orderBy: { startsOn: 'desc' },
    take: 1,
    select: { modality: true, endsOn: true, person: { select: { givenNames: true, familyNames: true } } },
  },
  exceptions: { where: { state: { in: ['GRANTED', 'REQUESTED'] } }, select: { state: true } },
  ...AWAITED,
} as const satisfies Prisma.SeatSelect;

type StandingRow = Prisma.SeatGetPayload<{ select: typeof STANDING }>;

/** A post as a change of its place finds it. */
export function toStanding(row: StandingRow, today: CalendarDate): StandingSeat {
  const { id, version, title, level, servantGroup, managerRole, exceptions } = row;
  return {
    id,
    version,
    title,
    level,
    group: servantGroup,
    role: managerRole,
    byException: exceptions.some(({ state }) => state === 'GRANTED'),
    heldBy: holderOf(row, today)?.modality ?? null,
    awaited: awaitedIn(row),
  };
}

/** Who holds it today, until the end of their last day. */
export function holderOf({ holdings: [last] }: Pick<StandingRow, 'holdings'>, today: CalendarDate) {
  if (!last || (last.endsOn !== null && !isOnOrAfter(fromDbDate(last.endsOn), today))) return null;
  return { modality: last.modality, name: `${last.person.givenNames} ${last.person.familyNames}` };
}

const OWN_SEAT = {
  ...STANDING,
  code: true,
  entityId: true,
  unitId: true,
  functions: true,
  budgeted: true,
  reportsToId: true,
  suppressedOn: true,
  entity: { select: { acronym: true, government: true, entityClass: true } },
  unit: { select: { name: true, bodyType: true, level: true } },
  reports: { where: { suppressedOn: null }, orderBy: { title: 'asc' }, select: { title: true } },
} as const satisfies Prisma.SeatSelect;

/** A post of the actor's own entity while nobody else changes its structure; null when it is of another. */
export async function findOwnSeat(tx: Tx, id: string, entityId: string | null) {
  if (entityId === null) return null;
  await lockStructure(tx, entityId);
  return await tx.seat.findFirst({ where: { id, entityId }, select: OWN_SEAT });
}

/** The posts in force that head a unit. */
export async function standingSeats(tx: Tx, unitId: string, today: CalendarDate) {
  const rows = await tx.seat.findMany({
    where: { unitId, suppressedOn: null },
    orderBy: [{ level: 'asc' }, { title: 'asc' }],
    select: STANDING,
  });
  return rows.map((row) => toStanding(row, today));
}
