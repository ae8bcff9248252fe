import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { classify } from '../classification';
import type { SeatFilters } from '../list-filters';
import { heldOn, visibleSeats } from '../scope';
import { LISTED_ENTITY, standingOf } from '../tpm/standing';
import { tpmEntities, whereSegment, whereTpm } from '../tpm/where';

export const POSITIONS_PAGE_SIZE = 25;
/** Rows of the sheet read at a time, so that the State's whole census takes no more memory than one entity. */
const BATCH = 1_000;

const rowOf = (today: CalendarDate) =>
  ({
    id: true,
    code: true,
    title: true,
    level: true,
    servantGroup: true,
    managerRole: true,
    budgeted: true,
    highImpactSince: true,
    unit: { select: { name: true, bodyType: true, function: true } },
    entity: { select: { name: true, acronym: true, ...LISTED_ENTITY } },
    holdings: { where: heldOn(today), orderBy: { startsOn: 'desc' }, select: { modality: true }, take: 1 },
  }) as const satisfies Prisma.SeatSelect;

/** One page of the posts in force within the actor's scope, by code. Seven statements, three more under a filter of the top public management. */
export async function listPositions(actor: Actor, filters: SeatFilters, today: CalendarDate) {
  const where = { AND: [visibleSeats(actor), await filterOf(filters, today)] };
  const [rows, total] = await Promise.all([
    db().seat.findMany({
      where,
      orderBy: { code: 'asc' },
      skip: (filters.page - 1) * POSITIONS_PAGE_SIZE,
      take: POSITIONS_PAGE_SIZE,
      select: rowOf(today),
    }),
    db().seat.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  return { total, rows: rows.map(toRow) };
}

export type PositionRow = ReturnType<typeof toRow>;

/** All the posts in force within the actor's scope that the filters let through, by code, a batch at a time. */
export async function* eachPosition(
  actor: Actor,
  filters: SeatFilters,
  today: CalendarDate,
): AsyncGenerator<PositionRow[]> {
  const filter = await filterOf(filters, today);
  for (let after = ''; ;) {
    const rows = await db().seat.findMany({
      where: { AND: [visibleSeats(actor), filter, { code: { gt: after } }] },
      orderBy: { code: 'asc' },
      take: BATCH,
      select: rowOf(today),
    });
    if (rows.length > 0) yield rows.map(toRow);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.code;
  }
}

function toRow({ holdings: [holding], ...seat }: Prisma.SeatGetPayload<{ select: ReturnType<typeof rowOf> }>) {
  const { government, entityClass } = seat.entity;
  const classification = classify({ government, entityClass, level: seat.level, bodyType: seat.unit.bodyType });
  const heldBy = holding?.modality ?? null;
  return { ...seat, heldBy, classification, ...standingOf(seat, heldBy) };
}

async function filterOf(filters: SeatFilters, today: CalendarDate): Promise<Prisma.SeatWhereInput> {
  const { text, group, role, occupation, tpm, segment } = filters;
  const entities = tpm || segment ? await tpmEntities() : null;
  const contains = text ? { contains: text, mode: 'insensitive' as const } : null;
  return {
    suppressedOn: null,
    ...(group ? { servantGroup: group } : {}),
    ...(role ? { managerRole: role } : {}),
    ...(occupation ? { holdings: occupation === 'vacantes' ? { none: heldOn(today) } : { some: heldOn(today) } } : {}),
    AND: [
      ...(tpm && entities ? [whereTpm(tpm, entities)] : []),
      ...(segment && entities ? [whereSegment(segment, entities, today)] : []),
    ],
    ...(contains ? { OR: [{ code: contains }, { title: contains }, { entity: { name: contains } }] } : {}),
  };
}
