import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos } from '@/lib/kernel/money';
import type { Criteria, MainRow } from '../table/types';
import { totalOf } from './payments';
import { checkReporting, checkValued, lasts, permanentMonthly, valuate } from './rules';
import type { Priority, ValuationInputs } from './types';

const frame = frameOf('act-current');
const today = calendarDate('2026-06-15');
const soles = (amount: number) => moneyFromCentimos(Math.round(amount * 100));
const criteria: Criteria = {
  budgetBounds: [30, 60, 100].map((millions) => soles(millions * 1_000_000)),
  functionPercent: { substantive: 75, internal_administration: 60 },
  headcountFrom: 10,
  headcountAbove: 20,
  headcountMiddlePercent: 15,
  headcountHighPercent: 25,
};
/** A made-up table whose maxima grow with the range of the budget. */
const rows = [1, 2, 3, 4].map((budgetRange): MainRow => ({
  entityClass: 'ministry',
  level: 2,
  reporting: 'officer',
  budgetRange,
  category: '1',
  amount: soles(90_000 + budgetRange * 10_000.01),
}));
const table = { name: 'Tabla', criteria, rows };
const inputs = (changes: Partial<ValuationInputs> = {}): ValuationInputs => ({
  entityClass: 'ministry',
  level: 2,
  reporting: 'officer',
  budget: soles(45_000_000),
  category: '1',
  postFunction: 'substantive',
  people: 15,
  main: soles(100_000),
  priorities: [],
  ...changes,
});
const altitude: Priority = {
  ground: 'altitude',
  amount: soles(7_000),
  from: calendarDate('2026-01-01'),
  until: calendarDate('2026-06-15'),
  decree: 'DS de la prueba',
};
const valued = (changes: Partial<ValuationInputs> = {}) => {
  const result = valuate(inputs(changes), table, frame, today);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const refused = (changes: Partial<ValuationInputs>) => {
  const result = valuate(inputs(changes), table, frame, today);
  return result.ok ? null : result.refusal;
};

describe('the valuation of a post', () => {
  it('adds the percentages of the main valuation, and its conditions', () => {
    const valuation = valued({ priorities: [altitude] });
    expect(valuation.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['main', soles(100_000)],
      ['function', soles(75_000)],
      ['headcount', soles(15_000)],
      ['prioritised', soles(7_000)],
    ]);
    expect(valuation).toMatchObject({
      main: soles(100_000),
      adjusted: soles(90_000),
      prioritised: soles(7_000),
      annual: soles(197_000),
    });
    expect(valuation.payments).toHaveLength(14);
    expect(totalOf(valuation.permanentPayments)).toBe(soles(190_000));
  });

  it('pays a condition from its first day through its last', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-06-15', '2026-06-16'].map(calendarDate);
    expect(days.map((day) => lasts(altitude, day))).toEqual([false, true, true, false]);
  });

  it('takes a condition to come, and refuses one that is over', () => {
    expect(valued({ priorities: [{ ...altitude, from: altitude.until }] }).annual).toBe(soles(197_000));
    expect(valuate(inputs({ priorities: [altitude] }), table, frame, calendarDate('2026-06-16'))).toMatchObject({
      refusal: { code: 'compensation.condition_over', field: 'priorities[0].until' },
    });
  });

  it('takes the maximum of the table when nothing else is proposed', () => {
    expect(valued({ main: null }).main).toBe(soles(110_000.02));
  });

  it('leaves severance apart: a monthly average without what is prioritised', () => {
    expect(valued({ priorities: [altitude] }).severance).toBe(soles(13_571.43));
  });

  it('refuses a céntimo above the maximum, with the arithmetic', () => {
    expect(refused({ main: soles(110_000.02) })).toBeNull();
    expect(refused({ main: soles(110_000.03) })).toMatchObject({
      code: 'compensation.main_above_maximum',
      field: 'main',
      params: { proposed: 'PEN 110000.03', maximum: 'PEN 110000.02', excess: 'PEN 0.01' },
    });
  });

  it('refuses what the table does not print', () => {
    expect(refused({ level: 3 })?.code).toBe('compensation.no_amount');
  });

  it('refuses a condition that ends before it begins, and the same one twice at a time', () => {
    const until = calendarDate('2025-12-31');
    expect(refused({ priorities: [{ ...altitude, until }] })?.code).toBe('compensation.condition_ends_before');
    const again = { ...altitude, from: altitude.until, until: calendarDate('2026-12-31') };
    expect(refused({ priorities: [altitude, again] })?.field).toBe('priorities[1].from');
    expect(refused({ priorities: [altitude, { ...again, from: calendarDate('2026-06-16') }] })).toBeNull();
    expect(refused({ priorities: [altitude, { ...again, ground: 'access' }] })).toBeNull();
  });

  const anyInputs = fc
    .record({
      budget: fc.nat({ max: 200_000_000 }),
      people: fc.nat({ max: 60 }),
      main: fc.nat({ max: 10_000_000 }),
      postFunction: fc.constantFrom('substantive' as const, 'internal_administration' as const),
      priority: fc.option(fc.nat({ max: 5_000_000 }), { nil: null }),
    })
    .map(({ budget, people, main, postFunction, priority }) => ({
      budget: soles(budget),
      people,
      main: moneyFromCentimos(main),
      postFunction,
      priorities: priority === null ? [] : [{ ...altitude, amount: moneyFromCentimos(priority) }],
    }));

  it('is never negative and its payments add up to it, to the céntimo', () => {
    fc.assert(
      fc.property(anyInputs, (changes) => {
        const valuation = valued(changes);
        expect([...valuation.lines, ...valuation.payments].every(({ amount }) => amount >= 0)).toBe(true);
        expect(valuation.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(valuation.annual);
        expect(valuation.payments.reduce((sum, { amount }) => sum + amount, 0)).toBe(valuation.annual);
      }),
    );
  });

  it('never falls when any of its inputs grows', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat({ max: 100_000_000 }), (changes, more) => {
        const annual = (grown: Partial<ValuationInputs>) => valued({ ...changes, ...grown }).annual;
        const before = annual({});
        expect(annual({ people: changes.people + more })).toBeGreaterThanOrEqual(before);
        expect(annual({ main: moneyFromCentimos(Math.min(changes.main + more, 10_000_000)) })).toBeGreaterThanOrEqual(
          before,
        );
        expect(annual({ postFunction: 'substantive' })).toBeGreaterThanOrEqual(before);
        expect(
          annual({ priorities: [...changes.priorities, { ...altitude, ground: 'access' }] }),
        ).toBeGreaterThanOrEqual(before);
        const atMaximum = annual({ main: null });
        expect(annual({ main: null, budget: soles(changes.budget / 100 + more) })).toBeGreaterThanOrEqual(atMaximum);
      }),
    );
  });
});

describe('what surrounds a valuation', () => {
  const code = (result: ReturnType<typeof checkReporting>) => (result.ok ? 'ok' : result.refusal.code);

  it.each([
    ['officer', 'public_officer', 'ok'],
    ['manager', 'public_officer', 'compensation.reports_otherwise'],
    ['officer', 'public_manager', 'compensation.reports_otherwise'],
    ['manager', 'career_servant', 'ok'],
    ['officer', null, 'ok'],
    ['manager', null, 'ok'],
  ] as const)('reporting to an %s under a %s: %s', (said, superior, expected) =>
    expect(code(checkReporting(said, superior))).toBe(expected),
  );

  it('the permanent month is what every payment reaches', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (main, adjusted) => {
        const monthly = permanentMonthly(moneyFromCentimos(main), moneyFromCentimos(adjusted), frame);
        expect(monthly * 14).toBeLessThanOrEqual(main + adjusted);
        expect(main + adjusted - monthly * 14).toBeLessThan(14);
      }),
    );
  });

  it('leaves alone a post that left the structure', () => {
    expect(code(checkValued({ group: 'public_manager', government: 'national', suppressed: true }))).toBe(
      'compensation.seat_is_suppressed',
    );
  });
});

describe('the posts valued by these rules', () => {
  it.each([
    ['public_manager', 'national', null],
    ['public_manager', 'regional', null],
    ['public_manager', 'local', 'compensation.local_government'],
    ['public_officer', 'national', 'compensation.not_a_managers_post'],
    ['career_servant', 'regional', 'compensation.not_a_managers_post'],
  ] as const)('%s of a %s government', (group, government, expected) => {
    const result = checkValued({ group, government, suppressed: false });
    expect(result.ok ? null : result.refusal.code).toBe(expected);
  });
});
