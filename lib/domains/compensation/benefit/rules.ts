import { isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';

/** What is recorded was given already. */
export function checkGiven(givenOn: CalendarDate, today: CalendarDate): Result {
  return isAfter(givenOn, today) ? refuse('compensation.benefit_to_come', { field: 'givenOn' }) : ok();
}
