import Holidays from 'date-holidays';
import { type BusinessCalendar, type NonWorkingDay, businessCalendar } from './business-days';
import { type CalendarDate, calendarDate } from './calendar-date';

export interface Holiday {
  readonly date: CalendarDate;
  readonly name: string;
}

const library = new Holidays('PE');
const holidaysByYear = new Map<number, ReadonlySet<CalendarDate>>();

/**
 * Peru's nationwide non-working holidays (DLeg 713, art. 6, as amended), from each one's first year of force.
 * The library also lists Easter Sunday, which the law does not: it is left out.
 */
export function peruHolidays(year: number, language: 'es' | 'en' = 'es'): Holiday[] {
  return library
    .getHolidays(year, language)
    .filter((holiday) => holiday.type === 'public' && holiday.rule !== 'easter')
    .map((holiday) => ({ date: calendarDate(holiday.date.slice(0, 10)), name: holiday.name }));
}

/** The nationwide calendar of any year, plus the days an administrator has added. */
export function peruBusinessCalendar(decreedDays: readonly NonWorkingDay[] = []): BusinessCalendar {
  return businessCalendar(decreedDays, holidaysOf);
}

function holidaysOf(year: number): ReadonlySet<CalendarDate> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const dates = new Set(peruHolidays(year).map((holiday) => holiday.date));
  holidaysByYear.set(year, dates);
  return dates;
}
