import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  calendarDaysDeadline,
  calendarFor,
  isBusinessDay,
  monthsDeadline,
  rollForward,
  subtractBusinessDays,
  termByPlace,
} from './business-days';
import { addDays, calendarDate } from './calendar-date';
import { peruBusinessCalendar } from './peru-holidays';

const peru = peruBusinessCalendar();
const anyDate = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(calendarDate('2015-01-01'), days));

describe('terms in business days, worked by hand', () => {
  it.each([
    ['2026-03-30', 1, '2026-03-31', 'Tuesday follows Monday'],
    ['2026-03-30', 3, '2026-04-06', 'Holy Thursday and Friday, then the weekend'],
    ['2026-03-20', 10, '2026-04-07', 'ten days across Holy Week 2026'],
    ['2025-04-14', 5, '2025-04-23', 'Holy Week 2025'],
    ['2026-07-20', 5, '2026-07-30', '23, 28 and 29 July'],
    ['2026-07-17', 10, '2026-08-05', 'ten days across the July holidays'],
    ['2026-08-05', 1, '2026-08-07', '6 August, Junín'],
    ['2026-12-04', 3, '2026-12-11', '8 and 9 December'],
    ['2026-12-23', 5, '2026-12-31', 'Christmas on a Friday'],
    ['2026-12-23', 6, '2027-01-04', 'across the new year, a Friday'],
    ['2026-11-22', 8, '2026-12-02', 'notified on a Sunday: Monday is the first day'],
    ['2026-04-25', 5, '2026-05-04', '1 May on a Friday'],
    ['2026-10-07', 1, '2026-10-09', '8 October, Angamos'],
    ['2026-06-26', 1, '2026-06-30', '29 June on a Monday'],
    ['2022-07-22', 1, '2022-07-25', 'a Friday, in a year without the holiday of 23 July'],
  ])('%s + %i = %s (%s)', (from, days, last) => {
    expect(addBusinessDays(peru, calendarDate(from), days)).toBe(last);
    expect(businessDaysBetween(peru, calendarDate(from), calendarDate(last))).toBe(days);
  });

  it('counts backwards without counting the date itself', () => {
    expect(subtractBusinessDays(peru, calendarDate('2026-08-03'), 5)).toBe('2026-07-22');
  });

  it('refuses a term of no days', () => {
    expect(() => addBusinessDays(peru, calendarDate('2026-08-03'), 0)).toThrow(RangeError);
  });
});

describe('decreed and regional days', () => {
  const calendar = peruBusinessCalendar([
    { date: calendarDate('2025-08-15'), ubigeoPrefix: '04' },
    { date: calendarDate('2026-12-24') },
  ]);

  it('moves a regional deadline in its region only', () => {
    const eve = calendarDate('2025-08-14');
    expect(addBusinessDays(calendarFor(calendar, '040801'), eve, 1)).toBe('2025-08-18');
    expect(addBusinessDays(calendarFor(calendar, '150101'), eve, 1)).toBe('2025-08-15');
    expect(addBusinessDays(calendar, eve, 1)).toBe('2025-08-15');
  });

  it('says the last day at each place and the latest at any', () => {
    const calendar = peruBusinessCalendar([{ date: calendarDate('2026-09-04'), ubigeoPrefix: '08' }]);
    const term = termByPlace(calendar, calendarDate('2026-09-03'), 3);
    expect([term.at('080801'), term.at('150101'), term.latest]).toEqual(['2026-09-09', '2026-09-08', '2026-09-09']);
  });

  it('moves every deadline for a nationwide day', () => {
    const from = calendarDate('2026-12-23');
    expect(addBusinessDays(calendar, from, 1)).toBe('2026-12-28');
    expect(addBusinessDays(calendarFor(calendar, '040801'), from, 1)).toBe('2026-12-28');
  });
});

describe('terms in calendar days and months', () => {
  it('rolls a last day off forward', () => {
    expect(rollForward(peru, calendarDate('2026-07-28'))).toBe('2026-07-30');
    expect(rollForward(peru, calendarDate('2026-07-30'))).toBe('2026-07-30');
    expect(calendarDaysDeadline(peru, calendarDate('2026-11-24'), 31)).toBe('2026-12-28');
  });

  it.each([
    ['2026-11-22', 3, '2027-02-22', 'date to date'],
    ['2026-09-25', 3, '2026-12-28', 'Christmas rolls to Monday'],
    ['2026-01-31', 1, '2026-03-02', 'no 31 February: first business day of March'],
    ['2024-01-31', 1, '2024-03-01', 'the same in a leap year'],
    ['2026-11-30', 3, '2027-03-01', 'no 30 February'],
  ])('%s + %i months = %s (%s)', (from, months, last) => {
    expect(monthsDeadline(peru, calendarDate(from), months)).toBe(last);
  });
});

describe('properties', () => {
  it('ends on a business day, which it counts', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const last = addBusinessDays(peru, from, days);
        expect(isBusinessDay(peru, last)).toBe(true);
        expect(businessDaysBetween(peru, from, last)).toBe(days);
        expect(businessDaysBetween(peru, last, from)).toBe(-days);
      }),
    );
  });

  it('counts what one would count day by day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 30 }), (from, days, offset) => {
        const calendar = peruBusinessCalendar([{ date: addDays(from, offset) }]);
        const each = Array.from({ length: days }, (_, index) => addDays(from, index + 1));
        const counted = each.filter((day) => isBusinessDay(calendar, day)).length;
        expect(businessDaysBetween(calendar, from, addDays(from, days))).toBe(counted);
      }),
    );
  });

  it('never shortens a term by adding a day off', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (from, days, offset) => {
        const withDayOff = peruBusinessCalendar([{ date: addDays(from, offset) }]);
        expect(addBusinessDays(withDayOff, from, days) >= addBusinessDays(peru, from, days)).toBe(true);
      }),
    );
  });
});
