import {
  type CalendarDate,
  addDays,
  addMonths,
  calendarDateOf,
  dayNumber,
  dayOfWeek,
  isBefore,
  partsOf,
} from './calendar-date';

/** 5 January 1970. */
const FIRST_MONDAY = 4;

/** A decreed day off. Without `ubigeoPrefix` it is nationwide; '04' is Arequipa, '0408' its province of Espinar… */
export interface NonWorkingDay {
  readonly date: CalendarDate;
  readonly ubigeoPrefix?: string | null;
}

/** Which weekdays do not count (TUO 145.1). Get one for a place with `calendarFor`. */
export interface BusinessCalendar {
  readonly days: readonly NonWorkingDay[];
  readonly holidaysOf: (year: number) => ReadonlySet<CalendarDate>;
  readonly daysOff: ReadonlySet<CalendarDate>;
}

const NO_HOLIDAYS: ReadonlySet<CalendarDate> = new Set();

/** A calendar of nationwide effect: regional days are kept aside until a place is named. */
export function businessCalendar(
  days: readonly NonWorkingDay[],
  holidaysOf: (year: number) => ReadonlySet<CalendarDate> = () => NO_HOLIDAYS,
): BusinessCalendar {
  return { days, holidaysOf, daysOff: daysOffIn(days, null) };
}

/** The same calendar seen from a place: adds the days off of its region, province or district. */
export function calendarFor(calendar: BusinessCalendar, ubigeo: string | null): BusinessCalendar {
  return { ...calendar, daysOff: daysOffIn(calendar.days, ubigeo) };
}

/** The last day of a term of business days from a date at each place, and the latest that it is at any. */
export function termByPlace(calendar: BusinessCalendar, from: CalendarDate, days: number) {
  const everyDayOff = { ...calendar, daysOff: new Set(calendar.days.map((day) => day.date)) };
  return {
    latest: addBusinessDays(everyDayOff, from, days),
    at: (ubigeo: string | null) => addBusinessDays(calendarFor(calendar, ubigeo), from, days),
  };
}

export function isBusinessDay(calendar: BusinessCalendar, date: CalendarDate): boolean {
  return isWeekday(date) && !calendar.daysOff.has(date) && !calendar.holidaysOf(partsOf(date).year).has(date);
}

function isWeekday(date: CalendarDate): boolean {
  const weekday = dayOfWeek(date);
  return weekday !== 0 && weekday !== 6;
}

/** That day, or the next business day (TUO 145.2). */
export function rollForward(calendar: BusinessCalendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isBusinessDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/**
 * Last day of a term of `days` business days after `from`: counting starts the next business day (TUO 144.1).
 * @throws RangeError unless `days` is a positive integer.
 */
export function addBusinessDays(calendar: BusinessCalendar, from: CalendarDate, days: number): CalendarDate {
  return walkBusinessDays(calendar, from, days, 1);
}

/** The day by which something must be done "`days` business days before" a date: that date is not counted. */
export function subtractBusinessDays(calendar: BusinessCalendar, before: CalendarDate, days: number): CalendarDate {
  return walkBusinessDays(calendar, before, days, -1);
}

/** Business days after `from` up to `to`, both as in TUO 144.1: `from` is not counted, `to` is. Negative when overdue. */
export function businessDaysBetween(calendar: BusinessCalendar, from: CalendarDate, to: CalendarDate): number {
  if (isBefore(to, from)) return 0 - businessDaysBetween(calendar, to, from);
  const off = new Set(calendar.daysOff);
  for (let { year } = partsOf(from); year <= partsOf(to).year; year += 1) {
    for (const holiday of calendar.holidaysOf(year)) off.add(holiday);
  }
  let count = weekdaysUpTo(to) - weekdaysUpTo(from);
  for (const day of off) if (isBefore(from, day) && !isBefore(to, day) && isWeekday(day)) count -= 1;
  return count;
}

/** Mondays to Fridays from a fixed Monday up to the date: only differences mean anything. */
function weekdaysUpTo(date: CalendarDate): number {
  const days = dayNumber(date) - FIRST_MONDAY;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}

/** Last day of a term of calendar days: `from` is not counted, and a day off rolls forward (TUO 144.1, 145.2). */
export function calendarDaysDeadline(calendar: BusinessCalendar, from: CalendarDate, days: number): CalendarDate {
  return rollForward(calendar, addDays(from, days));
}

/**
 * Last day of a term in months: date to date, rolled forward; when the month has no such day,
 * the first business day of the following month (TUO 145.3).
 */
export function monthsDeadline(calendar: BusinessCalendar, from: CalendarDate, months: number): CalendarDate {
  const end = addMonths(from, months);
  if (partsOf(end).day === partsOf(from).day) return rollForward(calendar, end);
  const { year, month } = partsOf(addMonths(end, 1));
  return rollForward(calendar, calendarDateOf(year, month, 1));
}

function walkBusinessDays(calendar: BusinessCalendar, from: CalendarDate, days: number, step: 1 | -1): CalendarDate {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`Not a number of business days: ${days}`);
  let day = from;
  for (let counted = 0; counted < days;) {
    day = addDays(day, step);
    if (isBusinessDay(calendar, day)) counted += 1;
  }
  return day;
}

function daysOffIn(days: readonly NonWorkingDay[], ubigeo: string | null): ReadonlySet<CalendarDate> {
  const applies = ({ ubigeoPrefix }: NonWorkingDay) => !ubigeoPrefix || (ubigeo?.startsWith(ubigeoPrefix) ?? false);
  return new Set(days.filter(applies).map((day) => day.date));
}
