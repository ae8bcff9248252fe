import { addMonths, isAfter, isBefore, isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { compareDecimals, type DecimalInput } from '@/lib/kernel/decimal';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import type { ExclusionGround } from './types';

/** Who passed the course is incorporated (DL1024 6-7; R030 8). Refuses `cadre.course_pending` and `cadre.course_failed`. */
export function checkCoursePassed(score: DecimalInput | null, passMark: DecimalInput): Result {
  if (score === null) return refuse('cadre.course_pending');
  return compareDecimals(score, passMark) >= 0 ? ok() : refuse('cadre.course_failed');
}

/** A call incorporates as many as it offered; who passed without a vacancy is listed, not incorporated (DL1024 7). */
export function checkVacancyLeft(vacancies: number, incorporated: number): Result {
  return incorporated < vacancies ? ok() : refuse('cadre.no_vacancy_left', { params: { vacancies } });
}

/** An act cannot be dated in the future. */
export function checkActDate(date: CalendarDate, today: CalendarDate, field: string): Result {
  return isAfter(date, today) ? refuse('cadre.date_in_future', { field }) : ok();
}

/**
 * First day of unpaid availability: paid availability lasts as many months as the frame says, date to date (R030 18.8).
 * Null when the frame sets none: it does not end by itself.
 */
export function unpaidFrom(frame: NormFrame, paidSince: CalendarDate): CalendarDate | null {
  const months = frame.number('availability.paid');
  return months === null ? null : addMonths(paidSince, months);
}

/** Refuses `cadre.still_paid` until that day comes. */
export function checkPaidAvailabilityOver(frame: NormFrame, paidSince: CalendarDate, today: CalendarDate): Result {
  const over = unpaidFrom(frame, paidSince);
  if (over !== null && isOnOrAfter(today, over)) return ok();
  return refuse('cadre.still_paid', { norm: frame.reference('availability.paid') });
}

/** Refusing assignments is a cause only beyond those that may be refused without one (DL1024 8; R030 29.i). */
export function checkExclusionGround(frame: NormFrame, ground: ExclusionGround, refusals: number): Result {
  const allowed = frame.number('assignment.refusals.max');
  if (ground !== 'i' || allowed === null || refusals > allowed) return ok();
  return refuse('cadre.refusals_within_limit', {
    params: { refusals, allowed },
    field: 'ground',
    norm: frame.reference('assignment.refusals.max'),
  });
}

/** The state a member is registered in began on or after the day of incorporation. */
export function checkRegisteredDates(incorporatedOn: CalendarDate, stateSince: CalendarDate): Result {
  return isBefore(stateSince, incorporatedOn)
    ? refuse('cadre.state_before_incorporation', { field: 'stateSince' })
    : ok();
}
