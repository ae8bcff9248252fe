import type { NormFrame } from '@/lib/domains/norms/frames';
import {
  type CalendarDate,
  addDays,
  addMonths,
  addYears,
  earlierOf,
  isAfter,
  isBefore,
} from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';

export type CycleDates = {
  readonly year: number;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly goalsDueOn: CalendarDate;
};

/**
 * The dates of the `year`-th cycle. Years are those of the assignment, from the day of the month it started, and not
 * the calendar's: goals are due within months of taking office (R040 243), so a first calendar year could be over
 * before they are set. The last year ends with the assignment.
 */
export function cycleDates(
  year: number,
  assignmentStartsOn: CalendarDate,
  assignmentEndsOn: CalendarDate | null,
  frame: NormFrame,
): CycleDates {
  const startsOn = addYears(assignmentStartsOn, year - 1);
  const anniversary = addDays(addYears(assignmentStartsOn, year), -1);
  const endsOn = assignmentEndsOn ? earlierOf(anniversary, assignmentEndsOn) : anniversary;
  const months = frame.number('goals.set_by');
  const goalsDueOn = months === null ? endsOn : earlierOf(addMonths(startsOn, months), endsOn);
  return { year, startsOn, endsOn, goalsDueOn };
}

/** A next year opens only when it begins and the assignment reaches into it. */
export function checkCycleMayOpen(
  dates: CycleDates,
  known: readonly { readonly year: number }[],
  today: CalendarDate,
): Result {
  if (known.some((cycle) => cycle.year === dates.year)) return refuse('performance.cycle_exists');
  if (isBefore(today, dates.startsOn))
    return refuse('performance.year_not_begun', { params: { date: dates.startsOn } });
  return isAfter(dates.endsOn, dates.startsOn) ? ok() : refuse('performance.assignment_over');
}

/** A year is over the day after its last, or when the assignment ended before. */
export function checkYearEnded(
  endsOn: CalendarDate,
  assignmentEndedOn: CalendarDate | null,
  today: CalendarDate,
): Result {
  const last = assignmentEndedOn ? earlierOf(endsOn, assignmentEndedOn) : endsOn;
  return isAfter(today, last) ? ok() : refuse('performance.year_not_over', { params: { date: last } });
}
