import 'server-only';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos, moneyToDb } from '@/lib/kernel/money';
import type { Prisma } from '@/lib/platform/prisma/client';
import { LINE_SOURCES } from '../sources';
import type { Priority, ValuationLine } from '../types';

type LineRow = Omit<Prisma.ValuationLineGetPayload<object>, 'id' | 'valuationId'>;

/** The lines of a valuation as they are kept, in order, each with its rule. */
export function toLineRows(lines: readonly ValuationLine[]): LineRow[] {
  return lines.map((line, position) => ({
    position,
    kind: line.kind,
    amount: moneyToDb(line.amount),
    percent: 'percent' in line ? line.percent : null,
    source: LINE_SOURCES[line.kind],
    ...(line.kind === 'prioritised'
      ? { ground: line.ground, startsOn: toDbDate(line.from), endsOn: toDbDate(line.until), decree: line.decree }
      : { ground: null, startsOn: null, endsOn: null, decree: null }),
  }));
}

/** The conditions among a valuation's lines. */
export function storedPriorities(rows: readonly LineRow[]): Priority[] {
  return rows.flatMap(({ amount, ground, startsOn, endsOn, decree }) =>
    // The constraint `valuation_line_kind` fills in all of them or none.
    ground && startsOn && endsOn && decree
      ? [{ ground, amount: moneyFromCentimos(amount), from: fromDbDate(startsOn), until: fromDbDate(endsOn), decree }]
      : [],
  );
}
