import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { storedCriteria } from '../operations/stored-table';
import type { TableKind } from '../types';

export const ROWS_PAGE_SIZE = 50;

/** Entities read what is or was in force; SERVIR also what it is preparing or put aside. */
function visibleTables(actor: Actor): Prisma.CompensationTableWhereInput {
  return isServir(actor) ? {} : { state: { in: ['IN_FORCE', 'SUPERSEDED'] } };
}

/** The versions of the amounts that the actor may read, newest first, each with how many amounts it has. */
export async function listTables(actor: Actor) {
  const rows = await db().compensationTable.findMany({
    where: visibleTables(actor),
    orderBy: { edition: 'desc' },
    include: { _count: { select: { rows: true } } },
  });
  return rows.map(({ _count, validFrom, inForceOn, ...table }) => ({
    ...table,
    validFrom: fromDbDate(validFrom),
    inForceOn: inForceOn && fromDbDate(inForceOn),
    criteria: table.kind === 'main' ? storedCriteria(table) : null,
    amounts: _count.rows,
  }));
}

/** How many amounts the version of that kind in force has; null without one. */
export async function amountsInForce(kind: TableKind): Promise<number | null> {
  const table = await db().compensationTable.findFirst({
    where: { kind, state: 'IN_FORCE' },
    select: { _count: { select: { rows: true } } },
  });
  return table && table._count.rows;
}

/** One version with a page of its amounts; null out of what the actor may read. */
export async function getTable(actor: Actor, id: string, page: number) {
  if (!isUuid(id)) return null;
  const row = await db().compensationTable.findFirst({
    where: { AND: [{ id }, visibleTables(actor)] },
    include: {
      _count: { select: { rows: true } },
      rows: {
        orderBy: [
          { entityClass: 'asc' },
          { level: 'asc' },
          { reporting: 'asc' },
          { category: 'asc' },
          { budgetRange: 'asc' },
        ],
        skip: (page - 1) * ROWS_PAGE_SIZE,
        take: ROWS_PAGE_SIZE,
      },
    },
  });
  if (!row) return null;
  const { rows, _count, ...table } = row;
  return {
    ...table,
    validFrom: fromDbDate(table.validFrom),
    inForceOn: table.inForceOn && fromDbDate(table.inForceOn),
    criteria: table.kind === 'main' ? storedCriteria(table) : null,
    amounts: _count.rows,
    rows: rows.map((each) => ({ ...each, amount: moneyFromCentimos(each.amount) })),
  };
}

export type TableRecord = NonNullable<Awaited<ReturnType<typeof getTable>>>;
