import { type BusinessCalendar, subtractBusinessDays } from '@/lib/kernel/business-days';
import { type CalendarDate, isAfter, isBefore } from '@/lib/kernel/calendar-date';
import { type Result, ok, refuse } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import { causeOf, REFUSED_CAUSE, REFUSED_CAUSE_NORM, type RequestableCause } from './causes';

/** Also what the constraint `cadre_member_assigned_without_cause` says. */
export const EXCLUSION_AWAITS = { code: 'agreements.exclusion_awaits', norm: { source: 'R030 29' } } as const;
/** Also what the trigger `cadre_holds_managers_posts` says, when a post was reclassified meanwhile. */
export const NOT_MANAGERS = { code: 'agreements.not_manager_seat', norm: { source: 'DL1024 8' } } as const;
const NOTICE_NORM = { source: 'R030 12-13' };

export type AcceptedProposal = { readonly state: string; readonly member: { readonly exclusionCause: string | null } };

/**
 * Only an accepted proposal of a request that waits for its act becomes an assignment, and nobody is assigned whom a
 * cause of exclusion awaits.
 */
export function checkAssignable(request: { state: string }, proposal: AcceptedProposal | null): Result {
  if (request.state !== 'ACCEPTED_BY_MANAGER' || proposal?.state !== 'ACCEPTED') {
    return refuse('agreements.not_accepted', { norm: { source: 'DL1024 8; R030 13' } });
  }
  return proposal.member.exclusionCause === null ? ok() : refuse(EXCLUSION_AWAITS.code, EXCLUSION_AWAITS);
}

/** The host designates once the assignment has taken effect (R030 12-13), and records it when it has happened. */
export function checkDesignation(
  effectiveOn: CalendarDate | null,
  designatedOn: CalendarDate,
  today: CalendarDate,
): Result {
  if (!effectiveOn || isBefore(designatedOn, effectiveOn)) {
    return refuse('agreements.designated_before_effect', {
      field: 'designatedOn',
      params: { effect: effectiveOn ?? '' },
      norm: NOTICE_NORM,
    });
  }
  return notInFuture(designatedOn, today, 'designatedOn');
}

/** Office is taken after the designation and once the agreement is signed (R030 15). */
export function checkStart(
  dates: { designatedOn: CalendarDate | null; signedOn: CalendarDate | null },
  startsOn: CalendarDate,
  today: CalendarDate,
): Result {
  const norm = { source: 'R030 15' };
  if (!dates.designatedOn || isBefore(startsOn, dates.designatedOn)) {
    return refuse('agreements.started_before_designation', {
      field: 'startsOn',
      params: { designation: dates.designatedOn ?? '' },
      norm,
    });
  }
  if (!dates.signedOn || isBefore(startsOn, dates.signedOn)) {
    return refuse('agreements.started_before_signature', {
      field: 'startsOn',
      params: { signature: dates.signedOn ?? '' },
      norm,
    });
  }
  return notInFuture(startsOn, today, 'startsOn');
}

export type ProbationDecision = 'confirmed' | 'failed';

/**
 * Failing must be decided while probation runs, with a report (R030 10; handbook 3.6), and notified as many business
 * days before its end as the frame says, when it says so.
 */
export function checkProbationDecision(
  frame: NormFrame,
  probationEndsOn: CalendarDate,
  decision: ProbationDecision,
  at: { today: CalendarDate; calendar: BusinessCalendar },
): Result {
  if (decision === 'confirmed') return ok();
  const notice = frame.number('probation.failure_notice');
  const last = notice === null ? probationEndsOn : subtractBusinessDays(at.calendar, probationEndsOn, notice);
  if (!isAfter(at.today, last)) return ok();
  const norm = notice === null ? frame.reference('probation.max') : frame.reference('probation.failure_notice');
  return refuse('agreements.probation_over', { field: 'decision', params: { last }, norm });
}

/** The causes are those of the norm, with what each needs; a link ends when it has begun and not before it is decided. */
export function checkEnd(
  dates: { startsOn: CalendarDate; endsOn: CalendarDate },
  end: { cause: RequestableCause; endedOn: CalendarDate; consent: boolean; firm: boolean },
  today: CalendarDate,
): Result {
  if (end.cause === REFUSED_CAUSE) {
    return refuse('agreements.loss_of_confidence', { field: 'cause', norm: REFUSED_CAUSE_NORM });
  }
  const cause = causeOf(end.cause);
  const norm = { source: cause.norm };
  if (isBefore(end.endedOn, dates.startsOn)) {
    return refuse('agreements.ended_before_start', { field: 'endedOn', params: { start: dates.startsOn }, norm });
  }
  if (end.cause === 'term_expired' && isBefore(end.endedOn, dates.endsOn)) {
    return refuse('agreements.term_not_expired', { field: 'endedOn', params: { term: dates.endsOn }, norm });
  }
  if (cause.consent && !end.consent) return refuse('agreements.consent_missing', { field: 'consent', norm });
  if (cause.firm && !end.firm) return refuse('agreements.resolution_not_firm', { field: 'firm', norm });
  return notInFuture(end.endedOn, today, 'endedOn');
}

function notInFuture(date: CalendarDate, today: CalendarDate, field: string): Result {
  return isAfter(date, today) ? refuse('agreements.in_future', { field, params: { today } }) : ok();
}
