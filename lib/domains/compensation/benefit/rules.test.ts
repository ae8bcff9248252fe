import { expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { checkGiven } from './rules';

it.each([
  ['2026-06-14', true],
  ['2026-06-15', true],
  ['2026-06-16', false],
])('a benefit given on %s may be recorded on 15 June 2026: %s', (day, expected) => {
  expect(checkGiven(calendarDate(day), calendarDate('2026-06-15')).ok).toBe(expected);
});
