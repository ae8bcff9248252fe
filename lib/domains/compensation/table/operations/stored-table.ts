import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos } from '@/lib/kernel/money';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Criteria, MainRow, MainTable, PostCategory } from '../types';

type TableRow = Omit<Prisma.CompensationTableGetPayload<object>, 'validFrom' | 'inForceOn'>;

/** The criteria of a version of the maxima. @throws Error on a scale, which has none. */
export function storedCriteria(row: TableRow): Criteria {
  return {
    budgetBounds: row.budgetBounds.map(moneyFromCentimos),
    functionPercent: {
      substantive: known(row.substantivePercent),
      internal_administration: known(row.administrationPercent),
    },
    headcountFrom: known(row.headcountFrom),
    headcountAbove: known(row.headcountAbove),
    headcountMiddlePercent: known(row.headcountMiddlePercent),
    headcountHighPercent: known(row.headcountHighPercent),
  };
}

function known(value: number | null): number {
  // The constraint `compensation_table_criteria` fills them in on the maxima.
  if (value === null) throw new Error('Only the maxima have criteria');
  return value;
}

export function storedMainRow(row: Prisma.CompensationRowGetPayload<object>): MainRow {
  const { entityClass, level, reporting, budgetRange, category, amount } = row;
  if (entityClass === null || reporting === null || budgetRange === null || category === null)
    throw new Error('A row of the maxima fills in its whole cell');
  return {
    entityClass,
    level,
    reporting,
    budgetRange,
    category: category as PostCategory,
    amount: moneyFromCentimos(amount),
  };
}

/** The maxima in force, with the rows of one class and level; null while none is. */
export async function mainTableFor(
  tx: Tx,
  { entityClass, level }: { readonly entityClass: string; readonly level: number },
): Promise<MainTable | null> {
  const row = await tx.compensationTable.findFirst({
    where: { kind: 'main', state: 'IN_FORCE' },
    include: { rows: { where: { entityClass, level } } },
  });
  if (!row) return null;
  const { rows, ...table } = row;
  return {
    id: table.id,
    edition: table.edition,
    name: table.name,
    source: table.source,
    demonstration: table.demonstration,
    validFrom: fromDbDate(table.validFrom),
    criteria: storedCriteria(table),
    rows: rows.map(storedMainRow),
  };
}
