import { calendarDateInLima, type CalendarDate } from '@/lib/kernel/calendar-date';

/** The only place that reads the time; rules receive it, tests replace it. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

/** Today in America/Lima. */
export function today(clock: Clock = systemClock): CalendarDate {
  return calendarDateInLima(clock.now());
}
