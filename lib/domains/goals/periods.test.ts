import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '@/lib/kernel/calendar-date';
import { currentPeriod, reportingPeriods } from './periods';
import { REPORTING_FREQUENCIES } from './types';

const [start, end] = [calendarDate('2026-01-01'), calendarDate('2026-12-31')];

describe('reporting periods', () => {
  it('close with the quarters and halves of a calendar year', () => {
    expect(reportingPeriods('quarterly', start, end)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(reportingPeriods('semiannual', start, end)).toEqual(['2026-06-30', '2026-12-31']);
    expect(reportingPeriods('annual', start, end)).toEqual(['2026-12-31']);
    expect(reportingPeriods('monthly', start, end)).toHaveLength(12);
  });

  it('count from the first day, and close the last one with the cycle', () => {
    expect(reportingPeriods('quarterly', calendarDate('2026-05-15'), end)).toEqual([
      '2026-08-14',
      '2026-11-14',
      '2026-12-31',
    ]);
    expect(reportingPeriods('annual', calendarDate('2026-05-15'), end)).toEqual(['2026-12-31']);
    expect(reportingPeriods('monthly', end, start)).toEqual([]);
  });

  it('rise, and end with the cycle', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPORTING_FREQUENCIES),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 1200 }),
        (frequency, shift, days) => {
          const from = addDays(start, shift);
          const periods = reportingPeriods(frequency, from, addDays(from, days));
          expect(periods.at(-1)).toBe(addDays(from, days));
          expect([...new Set(periods)].sort()).toEqual(periods);
        },
      ),
    );
  });

  it('know the one in course', () => {
    const periods = reportingPeriods('quarterly', start, end);
    expect(currentPeriod(periods, calendarDate('2026-03-31'))).toBe('2026-03-31');
    expect(currentPeriod(periods, calendarDate('2026-04-01'))).toBe('2026-06-30');
    expect(currentPeriod(periods, calendarDate('2027-01-01'))).toBeNull();
  });
});
