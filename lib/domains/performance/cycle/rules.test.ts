import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { checkCycleMayOpen, checkYearEnded, cycleDates } from './rules';

const cgp = frameOf('cgp');
const on = calendarDate;

describe('cycleDates', () => {
  it.each([
    [1, '2026-03-01', '2029-03-01', '2026-03-01', '2027-02-28', '2026-06-01'],
    [3, '2026-03-01', '2029-03-01', '2028-03-01', '2029-02-28', '2028-06-01'],
    [1, '2024-02-29', '2027-03-01', '2024-02-29', '2025-02-27', '2024-05-29'],
    [3, '2026-03-01', '2028-05-15', '2028-03-01', '2028-05-15', '2028-05-15'],
  ])('year %i of an assignment from %s to %s', (year, from, to, startsOn, endsOn, goalsDueOn) => {
    expect(cycleDates(year, on(from), on(to), cgp)).toEqual({ year, startsOn, endsOn, goalsDueOn });
  });

  it('takes the months to set the goals from the frame', () => {
    const dates = cycleDates(1, on('2026-03-01'), null, overrideFrame(cgp, { 'goals.set_by': 2 }));
    expect(dates.goalsDueOn).toBe('2026-05-01');
  });

  it('gives the whole year when the frame sets no limit', () => {
    const dates = cycleDates(1, on('2026-03-01'), null, overrideFrame(cgp, { 'goals.set_by': null }));
    expect(dates.goalsDueOn).toBe('2027-02-28');
  });
});

describe('checkCycleMayOpen', () => {
  const second = cycleDates(2, on('2026-03-01'), on('2029-03-01'), cgp);

  it('opens a year on its first day', () => {
    expect(checkCycleMayOpen(second, [{ year: 1 }], on('2027-03-01'))).toMatchObject({ ok: true });
  });

  it.each([
    ['one already open', second, [{ year: 2 }], '2027-03-01', 'performance.cycle_exists'],
    ['one that has not begun', second, [{ year: 1 }], '2027-02-28', 'performance.year_not_begun'],
    [
      'one after the assignment',
      cycleDates(2, on('2026-03-01'), on('2027-01-31'), cgp),
      [],
      '2027-03-01',
      'performance.assignment_over',
    ],
  ] as const)('refuses %s', (_case, dates, known, today, code) => {
    expect(checkCycleMayOpen(dates, known, on(today))).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('checkYearEnded', () => {
  it.each([
    ['2027-02-28', null, '2027-02-28', false],
    ['2027-02-28', null, '2027-03-01', true],
    ['2027-02-28', '2026-10-15', '2026-10-15', false],
    ['2027-02-28', '2026-10-15', '2026-10-16', true],
  ])('a year to %s, assignment ended %s, on %s: %s', (endsOn, ended, today, over) => {
    expect(checkYearEnded(on(endsOn), ended === null ? null : on(ended), on(today)).ok).toBe(over);
  });
});
