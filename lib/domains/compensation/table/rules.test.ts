import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { budgetRangeOf, checkCriteria, checkInForce, headcountPercentOf } from './rules';
import type { Criteria } from './types';

const MILLION = 100_000_000;
const millions = (amount: number) => moneyFromCentimos(Math.round(amount * MILLION));
const criteria: Criteria = {
  budgetBounds: [millions(30), millions(60), millions(100)],
  functionPercent: { substantive: 75, internal_administration: 60 },
  headcountFrom: 10,
  headcountAbove: 20,
  headcountMiddlePercent: 15,
  headcountHighPercent: 25,
};
const code = (result: ReturnType<typeof checkCriteria>) => (result.ok ? 'ok' : result.refusal.code);

describe('the range of a budget', () => {
  it.each([
    ['nothing', 0, 1],
    ['thirty million', 30 * MILLION, 1],
    ['a céntimo over thirty', 30 * MILLION + 1, 2],
    ['sixty million', 60 * MILLION, 2],
    ['a céntimo over sixty', 60 * MILLION + 1, 3],
    ['a hundred million', 100 * MILLION, 3],
    ['a céntimo over a hundred', 100 * MILLION + 1, 4],
  ])('of %s', (_what, centimos, range) => {
    expect(budgetRangeOf(moneyFromCentimos(centimos), criteria.budgetBounds)).toBe(range);
  });

  it('never falls as the budget grows', () => {
    const budgets = fc.tuple(fc.nat(200 * MILLION), fc.nat(200 * MILLION));
    fc.assert(
      fc.property(budgets, ([budget, more]) => {
        const [low, high] = [budget, budget + more].map(moneyFromCentimos);
        return budgetRangeOf(low!, criteria.budgetBounds) <= budgetRangeOf(high!, criteria.budgetBounds);
      }),
    );
  });
});

describe('the percentage for people under its direction', () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 15],
    [20, 15],
    [21, 25],
    [5000, 25],
  ])('with %d people', (people, percent) => expect(headcountPercentOf(people, criteria)).toBe(percent));
});

describe('the criteria of a version of the tables', () => {
  it.each([
    ['those of the Regulation', {}, 'ok'],
    ['limits out of order', { budgetBounds: [millions(60), millions(30)] }, 'compensation.bounds_not_ascending'],
    ['a limit twice', { budgetBounds: [millions(30), millions(30)] }, 'compensation.bounds_not_ascending'],
    ['thresholds crossed', { headcountAbove: 9 }, 'compensation.headcounts_not_ascending'],
    ['percentages crossed', { headcountHighPercent: 10 }, 'compensation.percents_not_ascending'],
    [
      'administration above the substantive',
      { functionPercent: { substantive: 50, internal_administration: 60 } },
      'compensation.substantive_below_administration',
    ],
  ] as const)('%s', (_what, changes, expected) =>
    expect(code(checkCriteria({ ...criteria, ...changes }))).toBe(expected),
  );
});

describe('a version of the amounts', () => {
  it.each([
    ['2026-06-14', 'compensation.table_not_yet_valid'],
    ['2026-06-15', 'ok'],
    ['2026-06-16', 'ok'],
  ])('valid from the fifteenth may be put in force on %s: %s', (today, expected) =>
    expect(code(checkInForce(calendarDate('2026-06-15'), calendarDate(today)))).toBe(expected),
  );
});
