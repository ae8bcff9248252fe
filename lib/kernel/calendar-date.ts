declare const calendarDateBrand: unique symbol;

/** A day of the civil calendar, 'YYYY-MM-DD', without hour or zone. Always a real date; sorts as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

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
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDbDate(new Date(toDbDate(date).getTime() + days * MS_PER_DAY));
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
  return Math.round((toDbDate(to).getTime() - toDbDate(from).getTime()) / MS_PER_DAY);
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

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: CalendarDate): number {
  return toDbDate(date).getUTCDay();
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
