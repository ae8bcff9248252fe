import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { roundHalfUp } from '@/lib/kernel/decimal';
import { moneyFromCentimos, moneyToDb, type Money } from '@/lib/kernel/money';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { visibleSeats } from '@/lib/domains/positions/scope';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import type { CompareFilters } from '../list-filters';
import { fencesOf, standingOf, type Spread } from '../outliers';

export const COMPARE_PAGE_SIZE = 25;

/** Marks drawn of the posts that stand apart; beyond these they would cover each other. */
const MARKS = 300;

/** Comparable posts: of a role and level, among those that the reader may see and the filters let through. */
export type Group = { readonly role: ManagerRole; readonly level: number; readonly spread: Spread };

/**
 * The monthly pay of managers' posts, group by group, and one page of those that stand apart, or of all of them. Quartiles
 * are the database's, which interpolates as `spreadOf` does; tests compare both. Seven statements, whatever the rows.
 */
export async function comparePay(actor: Actor, filters: CompareFilters) {
  const groups = await listGroups(actor, filters);
  const scope = { AND: [visibleSeats(actor), wherePaid(filters)] };
  // Prisma leaves out a choice among nothing, inside others: without fences nobody stands apart.
  const apart = { AND: [scope, { OR: [{ id: { in: [] } }, ...groups.flatMap(whereApart)] }] };
  const where = filters.all ? scope : apart;
  const [rows, total, marks] = await Promise.all([
    db().seat.findMany({
      where,
      orderBy: [{ managerRole: 'asc' }, { level: 'asc' }, { monthlyPay: 'desc' }, { id: 'asc' }],
      skip: (filters.page - 1) * COMPARE_PAGE_SIZE,
      take: COMPARE_PAGE_SIZE,
      select: ROW,
    }),
    db().seat.count({ where, take: COUNTED_UP_TO + 1 }),
    db().seat.groupBy({
      by: ['managerRole', 'level', 'monthlyPay'],
      where: apart,
      orderBy: { monthlyPay: 'asc' },
      take: MARKS,
      _count: true,
    }),
  ]);
  return {
    total,
    groups: groups.map((group) => ({
      ...group,
      marks: marks
        .filter(belongsTo(group))
        .map(({ monthlyPay, _count }) => ({ amount: paid(monthlyPay), posts: _count })),
    })),
    rows: rows.map(({ monthlyPay, valuations: [valuation], ...row }) => {
      const amount = paid(monthlyPay);
      const group = groups.find(belongsTo(row));
      return {
        ...row,
        monthly: amount,
        table: valuation?.table ?? null,
        median: group?.spread.median ?? amount,
        standing: group ? standingOf(amount, group.spread) : null,
      };
    }),
  };
}

export type ComparedGroup = Awaited<ReturnType<typeof comparePay>>['groups'][number];

const ROW = {
  id: true,
  title: true,
  level: true,
  managerRole: true,
  monthlyPay: true,
  entity: { select: { name: true } },
  valuations: { where: { state: 'VALIDATED' }, select: { table: { select: { name: true, demonstration: true } } } },
} as const satisfies Prisma.SeatSelect;

type Place = { readonly managerRole: ManagerRole | null; readonly level: number };

const belongsTo =
  (one: Place | Group) =>
  (other: Place | Group): boolean =>
    one.level === other.level && roleOf(one) === roleOf(other);
const roleOf = (place: Place | Group) => ('role' in place ? place.role : place.managerRole);

function paid(monthlyPay: bigint | null): Money {
  if (monthlyPay === null) throw new Error('Only posts with a pay are compared');
  return moneyFromCentimos(monthlyPay);
}

function wherePaid({ role, level, entityClass, government }: CompareFilters): Prisma.SeatWhereInput {
  return {
    servantGroup: 'public_manager',
    suppressedOn: null,
    monthlyPay: { not: null },
    managerRole: role ?? { not: null },
    ...(level && { level }),
    ...((entityClass || government) && {
      entity: { ...(entityClass && { entityClass }), ...(government && { government }) },
    }),
  };
}

function whereApart({ role, level, spread: { fences } }: Group): Prisma.SeatWhereInput[] {
  if (!fences) return [];
  const beyond = [{ monthlyPay: { lt: moneyToDb(fences.low) } }, { monthlyPay: { gt: moneyToDb(fences.high) } }];
  return [{ managerRole: role, level, OR: beyond }];
}

type GroupRow = {
  role: ManagerRole;
  level: number;
  count: number;
  least: bigint;
  first: number;
  median: number;
  third: number;
  most: bigint;
};

async function listGroups(actor: Actor, filters: CompareFilters): Promise<Group[]> {
  const { role, level, entityClass, government } = filters;
  const rows = await db().$queryRaw<GroupRow[]>`
    SELECT s."managerRole"::text AS role, s.level, count(*)::int AS count,
      min(s."monthlyPay") AS least, max(s."monthlyPay") AS most,
      percentile_cont(0.25) WITHIN GROUP (ORDER BY s."monthlyPay") AS first,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY s."monthlyPay") AS median,
      percentile_cont(0.75) WITHIN GROUP (ORDER BY s."monthlyPay") AS third
    FROM seat s JOIN entity e ON e.id = s."entityId"
    WHERE s."servantGroup" = 'public_manager' AND s."suppressedOn" IS NULL AND s."monthlyPay" IS NOT NULL
      AND s."managerRole" IS NOT NULL AND ${scopeOf(actor)}
      AND (${role}::text IS NULL OR s."managerRole"::text = ${role})
      AND (${level}::int IS NULL OR s.level = ${level})
      AND (${entityClass}::text IS NULL OR e."entityClass" = ${entityClass})
      AND (${government}::text IS NULL OR e.government::text = ${government})
    GROUP BY s."managerRole", s.level ORDER BY s."managerRole", s.level`;
  return rows.map(({ role, level, count, least, most, ...quartiles }) => {
    const [first, median, third] = [quartiles.first, quartiles.median, quartiles.third].map(toMoney);
    if (first === undefined || median === undefined || third === undefined) throw new Error('A group has quartiles');
    const spread: Spread = {
      count,
      least: moneyFromCentimos(least),
      firstQuartile: first,
      median,
      thirdQuartile: third,
      most: moneyFromCentimos(most),
      fences: fencesOf(count, first, third),
    };
    return { role, level, spread };
  });
}

/** The same posts as `visibleSeats` lets through. */
function scopeOf(actor: Actor) {
  return isServir(actor) ? Prisma.sql`true` : Prisma.sql`s."entityId" = ${actor.entityId}::uuid`;
}

/** Quarters of a céntimo are exact in binary: nothing is lost on the way to the rounding. */
function toMoney(centimos: number): Money {
  return moneyFromCentimos(roundHalfUp(String(centimos), 0).toNumber());
}
