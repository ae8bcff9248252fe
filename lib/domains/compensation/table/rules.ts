import type { Money } from '@/lib/kernel/money';
import { isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { Criteria, MainCell, MainRow } from './types';

/** 1 for budgets up to the first limit, inclusive; each range above starts where the one below ends (R138 7.II). */
export function budgetRangeOf(budget: Money, bounds: readonly Money[]): number {
  return bounds.filter((bound) => budget > bound).length + 1;
}

/** Of the main valuation: nothing under the first threshold, the middle percentage up to the second, the highest above (R138 8.b). */
export function headcountPercentOf(people: number, criteria: Criteria): number {
  if (people > criteria.headcountAbove) return criteria.headcountHighPercent;
  return people >= criteria.headcountFrom ? criteria.headcountMiddlePercent : 0;
}

/** Null when the version of the tables prints no amount for that cell. */
export function maximumOf(cell: MainCell, rows: readonly MainRow[]): Money | null {
  const found = rows.find(
    (row) =>
      row.entityClass === cell.entityClass &&
      row.level === cell.level &&
      row.reporting === cell.reporting &&
      row.budgetRange === cell.budgetRange &&
      row.category === cell.category,
  );
  return found?.amount ?? null;
}

/** Ranges and percentages grow: a larger budget or more people never lower a valuation. */
export function checkCriteria(criteria: Criteria): Result {
  const { budgetBounds, functionPercent, headcountFrom, headcountAbove } = criteria;
  const fallen = budgetBounds.findIndex((bound, index) => index > 0 && bound <= (budgetBounds[index - 1] ?? 0));
  if (fallen > 0)
    return refuse('compensation.bounds_not_ascending', { field: `range${fallen + 1}`, norm: { source: 'R138 7.II' } });
  if (headcountAbove < headcountFrom)
    return refuse('compensation.headcounts_not_ascending', { field: 'headcountAbove', norm: { source: 'R138 8.b' } });
  if (criteria.headcountHighPercent < criteria.headcountMiddlePercent)
    return refuse('compensation.percents_not_ascending', {
      field: 'headcountHighPercent',
      norm: { source: 'R138 8.b' },
    });
  return functionPercent.substantive < functionPercent.internal_administration
    ? refuse('compensation.substantive_below_administration', {
        field: 'substantivePercent',
        norm: { source: 'R138 8.a' },
      })
    : ok();
}

/** Amounts rule from the day they say, never before. */
export function checkInForce(validFrom: CalendarDate, today: CalendarDate): Result {
  return isAfter(validFrom, today) ? refuse('compensation.table_not_yet_valid', { params: { from: validFrom } }) : ok();
}
