import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { followUpOf, missingOfYear } from './missing';

const goal = (id: string, nextPeriod: string | null) => ({
  id,
  title: `Meta ${id}`,
  nextPeriod: nextPeriod === null ? null : calendarDate(nextPeriod),
});

describe('followUpOf', () => {
  const goals = [goal('a', '2026-08-31'), goal('b', '2026-05-31'), goal('c', null)];

  it.each([
    ['2026-06-15', 0],
    ['2026-06-16', 1],
    ['2026-09-16', 2],
  ])('on %s names the report due first and counts %i overdue', (today, overdue) => {
    expect(followUpOf(goals, 2, calendarDate(today))).toEqual({
      toConfirm: 2,
      nextReport: { goalId: 'b', title: 'Meta b', by: '2026-06-15' },
      overdue,
    });
  });

  it('waits for no report when every period is reported', () => {
    expect(followUpOf([goal('c', null)], 0, calendarDate('2026-06-16'))).toEqual({
      toConfirm: 0,
      nextReport: null,
      overdue: 0,
    });
  });
});

describe('missingOfYear', () => {
  it('is what comes next, and nothing once notified', () => {
    expect(missingOfYear({ state: 'PLANNING', goalSetState: 'AGREED' })).toEqual(['acceptance']);
    expect(missingOfYear({ state: 'EVALUATED', goalSetState: 'FINAL' })).toEqual(['comment', 'notification']);
    expect(missingOfYear({ state: 'NOTIFIED', goalSetState: 'FINAL' })).toBeNull();
  });
});
