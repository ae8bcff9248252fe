import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { moneyFromCentimos, moneyToDb, type Money } from '@/lib/kernel/money';
import { visibleSeats } from '@/lib/domains/positions/scope';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { CompareFilters } from '../list-filters';
import { postsOf, standingOf } from '../outliers';
import type { Group, Measure } from './groups';

export const COMPARE_PAGE_SIZE = 25;

/** One page of the posts that stand apart from their groups, or of all of them, and how many there are: one statement. */
export async function paidRows<M extends Measure>(actor: Actor, filters: CompareFilters, groups: readonly Group<M>[]) {
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
    total: groups.reduce((sum, { pays, apart }) => sum + postsOf(filters.all ? pays : apart), 0),
    rows: rows.map(({ monthlyPay, valuations: [valuation], ...row }) => {
      const monthly = paid(monthlyPay);
      const spread = groups.find(({ role, level }) => role === row.managerRole && level === row.level)?.spread ?? null;
      const standing = spread ? standingOf(monthly, spread) : 'unknown';
      return { ...row, monthly, table: valuation?.table ?? null, spread, standing } as const;
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

/** The same posts that `payCells` counts and the filters let through. */
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

function whereApart({ role, level, spread }: Group<Measure>): Prisma.SeatWhereInput[] {
  if (!spread?.fences) return [];
  const { low, high } = spread.fences;
  return [
    { managerRole: role, level, OR: [{ monthlyPay: { lt: moneyToDb(low) } }, { monthlyPay: { gt: moneyToDb(high) } }] },
  ];
}
