import { type CalendarDate, addDays, addMonths, isBefore, isOnOrBefore } from '@/lib/kernel/calendar-date';
import type { ReportingFrequency } from './types';

const MONTHS: Record<ReportingFrequency, number> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };

/**
 * Last days of the periods a goal is reported for, counted from the first day of the cycle; the cycle's last day always
 * closes the last one, however short. Empty when the cycle ends before it starts.
 */
export function reportingPeriods(
  frequency: ReportingFrequency,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
): CalendarDate[] {
  if (isBefore(endsOn, startsOn)) return [];
  const ends: CalendarDate[] = [];
  for (let count = 1; ; count += 1) {
    const end = addDays(addMonths(startsOn, MONTHS[frequency] * count), -1);
    if (!isBefore(end, endsOn)) return [...ends, endsOn];
    ends.push(end);
  }
}

/** The period in course on a day: the first that has not ended before it. Null after the last. */
export function currentPeriod(periods: readonly CalendarDate[], today: CalendarDate): CalendarDate | null {
  return periods.find((end) => isOnOrBefore(today, end)) ?? null;
}
