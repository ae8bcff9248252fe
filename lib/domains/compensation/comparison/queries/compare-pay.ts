import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { moneyFromCentimos, moneyToDb, type Money } from '@/lib/kernel/money';
import { visibleSeats } from '@/lib/domains/positions/scope';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { CompareFilters } from '../list-filters';
import { postsOf, spreadOf, standingOf, standsApart, type Paid, type Spread } from '../outliers';
import { payCells, type PayCell } from './pay-cells';

export const COMPARE_PAGE_SIZE = 25;

/** Marks drawn of what the posts that stand apart from a group pay; beyond these they would cover each other. */
const MARKS = 100;

/** Comparable posts: of a role and level, among those that the reader may see and the filters let through. */
export type Group = {
  readonly role: ManagerRole;
  readonly level: number;
  readonly spread: Spread;
  /** Those that stand apart. */
  readonly apart: readonly Paid[];
};

/** The monthly pay of managers' posts, group by group, and one page of those that stand apart, or of all of them. */
export async function comparePay(actor: Actor, filters: CompareFilters) {
  const groups = groupsOf((await payCells(actor)).filter(letThrough(filters)));
  const total = groups.reduce((sum, { spread, apart }) => sum + (filters.all ? spread.count : postsOf(apart)), 0);
  const scope = { AND: [visibleSeats(actor), wherePaid(filters)] };
  const rows = await db().seat.findMany({
    // Prisma leaves out a choice among nothing, inside others: without fences nobody stands apart.
    where: filters.all ? scope : { AND: [scope, { OR: [{ id: { in: [] } }, ...groups.flatMap(whereApart)] }] },
    orderBy: [{ managerRole: 'asc' }, { level: 'asc' }, { monthlyPay: 'desc' }, { id: 'asc' }],
    skip: (filters.page - 1) * COMPARE_PAGE_SIZE,
    take: COMPARE_PAGE_SIZE,
    select: ROW,
  });
  return {
    total,
    groups: groups.map(({ apart, ...group }) => ({
      ...group,
      apart: postsOf(apart),
      marks: [...new Set(apart.map(({ amount }) => amount))].slice(0, MARKS),
    })),
    rows: rows.map(({ monthlyPay, valuations: [valuation], ...row }) => {
      const amount = paid(monthlyPay);
      const group = groups.find(({ role, level }) => role === row.managerRole && level === row.level);
      return {
        ...row,
        monthly: amount,
        table: valuation?.table ?? null,
        median: group?.spread.median ?? amount,
        standing: group ? standingOf(amount, group.spread) : 'unknown',
      };
    }),
  };
}

const ROW = {
  id: true,
  title: true,
  level: true,
  managerRole: true,
  monthlyPay: true,
  entity: { select: { name: true } },
  valuations: { where: { state: 'VALIDATED' }, select: { table: { select: { name: true, demonstration: true } } } },
} as const satisfies Prisma.SeatSelect;

function paid(monthlyPay: bigint | null): Money {
  if (monthlyPay === null) throw new Error('Only posts with a pay are compared');
  return moneyFromCentimos(monthlyPay);
}

function groupsOf(cells: readonly PayCell[]): Group[] {
  const byPlace = Map.groupBy(cells, ({ role, level }) => `${role} ${level}`);
  return [...byPlace.values()].flatMap((pays) => {
    const [first, spread] = [pays[0], spreadOf(pays)];
    if (!first || !spread) return [];
    const apart = pays.filter(({ amount }) => standsApart(standingOf(amount, spread)));
    return [{ role: first.role, level: first.level, spread, apart }];
  });
}

/** The filters over what was counted, and over the rows. */
const letThrough = (filters: CompareFilters) => (cell: PayCell) =>
  (['role', 'level', 'entityClass', 'government'] as const).every(
    (name) => filters[name] === null || filters[name] === cell[name],
  );

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
