import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  calendarDate,
  calendarDateInLima,
  compareDates,
  dayNumber,
  dayOfWeek,
  diffDays,
  fromDbDate,
  isOnOrAfter,
  parseCalendarDate,
  partsOf,
  startOfDayInLima,
  toDbDate,
  wholeMonthsBetween,
} from './calendar-date';

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(calendarDate('1950-01-01'), days));

describe('parsing', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29'])('takes %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '22/11/2026',
    '2026-1-2',
    '',
    '0000-01-01',
  ])('rejects %s', (text) => expect(parseCalendarDate(text)).toBeNull());

  it('throws on a literal that is no date', () => {
    expect(() => calendarDate('2026-02-30')).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months make %s', (from, months, to) => {
    expect(addMonths(calendarDate(from), months)).toBe(to);
  });

  it('turns 29 February into the 28th in a common year', () => {
    expect(addYears(calendarDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(calendarDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('undoes itself in days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(diffDays(date, moved)).toBe(days);
        expect(compareDates(date, moved)).toBe(Math.sign(0 - days));
      }),
    );
  });

  it('keeps the day of the month, or uses the last one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 240 }), (date, months) => {
        const moved = addMonths(date, months);
        const lastOfMonth = partsOf(addDays(moved, 1)).day === 1;
        expect(partsOf(moved).day === partsOf(date).day || lastOfMonth).toBe(true);
        expect(wholeMonthsBetween(date, moved)).toBe(months);
        expect(isOnOrAfter(moved, date)).toBe(true);
      }),
    );
  });

  it('counts complete months only', () => {
    expect(wholeMonthsBetween(calendarDate('2026-01-15'), calendarDate('2026-02-14'))).toBe(0);
    expect(wholeMonthsBetween(calendarDate('2026-01-15'), calendarDate('2026-02-15'))).toBe(1);
    expect(wholeMonthsBetween(calendarDate('2026-02-15'), calendarDate('2026-01-15'))).toBe(0);
  });

  it('knows the day of the week', () => {
    expect(dayOfWeek(calendarDate('2026-11-22'))).toBe(0);
    expect(dayOfWeek(calendarDate('2026-07-28'))).toBe(2);
  });
});

describe('instants and columns', () => {
  it('changes day at midnight in Lima, five hours after UTC', () => {
    expect(calendarDateInLima(new Date('2026-11-22T04:59:59Z'))).toBe('2026-11-21');
    expect(calendarDateInLima(new Date('2026-11-22T05:00:00Z'))).toBe('2026-11-22');
    expect(startOfDayInLima(calendarDate('2026-11-22')).toISOString()).toBe('2026-11-22T05:00:00.000Z');
  });

  it('comes back the same from a date column', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(fromDbDate(toDbDate(date))).toBe(date);
        expect(calendarDateInLima(startOfDayInLima(date))).toBe(date);
      }),
    );
  });
});

it('counts days as JavaScript does, in all the years a date may have', () => {
  const [first, last] = [Date.UTC(1000, 0, 1) / 86_400_000, Date.UTC(9999, 11, 31) / 86_400_000];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (number) => {
      const instant = new Date(number * 86_400_000);
      const date = fromDbDate(instant);
      expect(dayNumber(date)).toBe(number);
      expect(addDays(calendarDate('1970-01-01'), number)).toBe(date);
      expect(dayOfWeek(date)).toBe(instant.getUTCDay());
    }),
  );
});
