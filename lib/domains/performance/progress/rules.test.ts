import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import type { ProgressState } from '../types';
import { checkProgressReport, owedPeriods, reportablePeriods, reportBy, type ReportableGoal } from './rules';

const on = calendarDate;

const goal = (...reports: [string, ProgressState][]): ReportableGoal => ({
  frequency: 'quarterly',
  startsOn: on('2026-03-01'),
  endsOn: on('2027-02-28'),
  reports: reports.map(([period, state]) => ({ period: on(period), state })),
});

describe('owedPeriods', () => {
  it('leaves out what was reported and keeps what was rejected', () => {
    const owed = owedPeriods(goal(['2026-05-31', 'REJECTED'], ['2026-08-31', 'REPORTED'], ['2026-11-30', 'CONFIRMED']));
    expect(owed).toEqual(['2026-05-31', '2027-02-28']);
  });
});

describe('reportablePeriods', () => {
  it.each([
    ['2026-03-01', ['2026-05-31']],
    ['2026-05-31', ['2026-05-31']],
    ['2026-06-01', ['2026-05-31', '2026-08-31']],
    ['2027-04-01', ['2026-05-31', '2026-08-31', '2026-11-30', '2027-02-28']],
  ])('on %s', (today, periods) => {
    expect(reportablePeriods(goal(), on(today))).toEqual(periods);
  });
});

describe('checkProgressReport', () => {
  it.each([
    ['2026-05-31', '2026-06-05', null],
    ['2026-08-31', '2026-06-01', null],
    ['2026-08-31', '2026-05-31', 'performance.period_not_begun'],
    ['2026-05-30', '2026-06-05', 'performance.period_unknown'],
  ])('period %s on %s', (period, today, code) => {
    const result = checkProgressReport(goal(), on(period), on(today));
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  it('refuses a period with a report that stands, and takes one that was rejected', () => {
    const [period, today] = [on('2026-05-31'), on('2026-06-05')];
    expect(checkProgressReport(goal(['2026-05-31', 'CONFIRMED']), period, today)).toMatchObject({
      refusal: { code: 'performance.period_reported' },
    });
    expect(checkProgressReport(goal(['2026-05-31', 'REJECTED']), period, today).ok).toBe(true);
  });
});

describe('reportBy', () => {
  it('is some days after the period, and nothing when none is owed', () => {
    expect([reportBy(on('2026-05-31')), reportBy(null)]).toEqual(['2026-06-15', null]);
  });
});
