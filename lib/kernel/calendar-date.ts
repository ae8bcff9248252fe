declare const calendarDateBrand: unique symbol;

/** A day of the civil calendar, 'YYYY-MM-DD', without hour or zone. Always a real date; sorts as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Null unless the text is a real date between the years 1000 and 9999. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as CalendarDate) : null;
}

/** For dates known to be right (literals, columns). @throws RangeError when it is not a real date. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`Not a calendar date: ${text}`);
  return date;
}

/** @throws RangeError when that day does not exist. Months go from 1 to 12. */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate {
  return calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * Date to date; where that day does not exist, the month's last day (31 Jan + 1 month = 28 or 29 Feb).
 * For terms and durations. A procedural deadline in months is `monthsDeadline` (TUO 145.3).
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return calendarDateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** Calendar days from the first to the second; negative when the second is earlier. */
export function diffDays(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Complete months elapsed, never negative: 15 Jan to 14 Feb is 0, to 15 Feb is 1. */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (isAfter(from, to)) return 0;
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return isAfter(addMonths(from, months), to) ? months - 1 : months;
}

export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const isBefore = (a: CalendarDate, b: CalendarDate): boolean => a < b;
export const isAfter = (a: CalendarDate, b: CalendarDate): boolean => a > b;
export const isOnOrBefore = (a: CalendarDate, b: CalendarDate): boolean => a <= b;
export const isOnOrAfter = (a: CalendarDate, b: CalendarDate): boolean => a >= b;
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a >= b ? a : b);
export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a <= b ? a : b);

const DAYS_IN_400_YEARS = 146_097;
const DAYS_TO_1970 = 719_468;

/**
 * Days since 1 January 1970, in integers alone: a list counts business days by the thousand, and a JavaScript Date for
 * each is most of what its page costs. A year is counted from March, so that the leap day is its last.
 */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const fromMarch = month > 2 ? year : year - 1;
  const ofCentury = fromMarch - Math.floor(fromMarch / 400) * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const ofCycle = ofCentury * 365 + Math.floor(ofCentury / 4) - Math.floor(ofCentury / 100) + ofYear;
  return Math.floor(fromMarch / 400) * DAYS_IN_400_YEARS + ofCycle - DAYS_TO_1970;
}

function dateOfDayNumber(number: number): CalendarDate {
  const days = number + DAYS_TO_1970;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const ofCycle = days - cycle * DAYS_IN_400_YEARS;
  const ofCentury = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) / 365,
  );
  const ofYear = ofCycle - (365 * ofCentury + Math.floor(ofCentury / 4) - Math.floor(ofCentury / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = ofCentury + cycle * 400 + (month <= 2 ? 1 : 0);
  return calendarDateOf(year, month, ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

const limaDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Lima',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Lima at that instant. */
export function calendarDateInLima(instant: Date): CalendarDate {
  const parts = new Map(limaDate.formatToParts(instant).map((part) => [part.type, part.value]));
  return calendarDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/** Midnight of that day in Lima. Peru has kept UTC-5 all year since 1994. */
export function startOfDayInLima(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00-05:00`);
}

/** The shape of a `@db.Date` column in Prisma: a JavaScript Date at midnight UTC. */
export function toDbDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** From a `@db.Date` column, whatever the process's time zone. */
export function fromDbDate(value: Date): CalendarDate {
  return calendarDate(value.toISOString().slice(0, 10));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
