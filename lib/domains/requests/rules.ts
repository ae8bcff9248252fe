import { isAfter, isBefore, isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import { AVAILABLE_STATES, type MemberState } from '@/lib/domains/cadre/types';
import type { FitSummary } from '@/lib/domains/positions/requirements/rules';
import type { RequestContent, RequestedSeat } from './types';

/** Posts of destination are determined from what entities ask for. */
const DESTINATION = { source: 'DL1024 8; R030 11' };
const MATCH = { source: 'R030 13' };

/** A seat that a cadre manager can take on `neededOn`: of a manager, budgeted, and vacant by then (DL1024 8). */
export function checkSeat(seat: RequestedSeat, neededOn: CalendarDate): Result {
  if (seat.servantGroup !== 'public_manager')
    return refuse('requests.not_manager_seat', { field: 'seatId', norm: DESTINATION });
  if (!seat.budgeted) return refuse('requests.seat_not_budgeted', { field: 'seatId', norm: DESTINATION });
  const { holding } = seat;
  if (!holding) return ok();
  if (holding.endsOn === null) return refuse('requests.seat_held', { field: 'seatId', norm: DESTINATION });
  return isBefore(holding.endsOn, neededOn)
    ? ok()
    : refuse('requests.seat_held_until', { field: 'neededOn', params: { endsOn: holding.endsOn }, norm: DESTINATION });
}

export function checkNeededOn(neededOn: CalendarDate, today: CalendarDate): Result {
  return isAfter(neededOn, today) ? ok() : refuse('requests.needed_in_past', { field: 'neededOn' });
}

/** Everything a request still lacks to be sent to SERVIR, in the order of its form. */
export function missingToSubmit(content: RequestContent, seat: RequestedSeat, today: CalendarDate): Refusal[] {
  const missing = (absent: boolean, code: string, field: string): Result => (absent ? refuse(code, { field }) : ok());
  return [
    checkSeat(seat, content.neededOn),
    missing(content.reason.length < REASON_MIN, 'requests.reason_missing', 'reason'),
    missing(content.functions.length === 0, 'requests.functions_missing', 'functions'),
    missing(
      !content.requirements.some(({ mandatory }) => mandatory),
      'requests.profile_missing',
      'profile.study_level.value',
    ),
    missing(content.budgetSource === '', 'requests.budget_source_missing', 'budgetSource'),
    missing(!content.budgetConfirmed, 'requests.budget_unconfirmed', 'budgetConfirmed'),
    checkNeededOn(content.neededOn, today),
  ].flatMap((result) => (result.ok ? [] : [result.refusal]));
}

const REASON_MIN = 20;

export function checkRequestable(content: RequestContent, seat: RequestedSeat, today: CalendarDate): Result {
  const [refusal] = missingToSubmit(content, seat, today);
  return refusal ? { ok: false, refusal } : ok();
}

export type Nominee = {
  readonly name: string;
  readonly state: MemberState;
  readonly alreadyProposed: boolean;
  readonly fit: FitSummary;
};

/** Whoever is proposed is available and has the profile required (R030 13). */
export function checkProposal(nominees: readonly Nominee[]): Result {
  return firstRefusal(...nominees.map(checkNominee)) ?? ok();
}

function checkNominee({ name, state, alreadyProposed, fit }: Nominee): Result {
  const about = { params: { name }, norm: MATCH };
  if (!isAvailable(state)) return refuse('requests.member_unavailable', about);
  if (alreadyProposed) return refuse('requests.already_proposed', { params: { name } });
  return fit.mandatoryMet < fit.mandatory ? refuse('requests.profile_not_met', about) : ok();
}

export type PreferredFile = {
  readonly visibleUntil: CalendarDate;
  readonly memberState: MemberState;
  readonly exclusionCause: string | null;
  readonly name: string;
};

/** The entity is not told of a cause of exclusion: only that the manager takes no post. */
export function checkPreference(file: PreferredFile, today: CalendarDate): Result {
  if (!mayEntityRead(file.visibleUntil, today)) {
    return refuse('requests.access_ended', { params: { until: file.visibleUntil } });
  }
  return isAvailable(file.memberState) && file.exclusionCause === null
    ? ok()
    : refuse('requests.member_unavailable', { params: { name: file.name }, norm: MATCH });
}

/** Who has taken another post meanwhile cannot take this one (DL1024 9), nor can whom a cause of exclusion awaits (R030 29). */
export function checkAcceptance(member: {
  readonly state: MemberState;
  readonly exclusionCause: string | null;
}): Result {
  if (!isAvailable(member.state)) return refuse('requests.member_committed', { norm: { source: 'DL1024 9' } });
  return member.exclusionCause === null ? ok() : refuse('requests.exclusion_awaits', { norm: { source: 'R030 29' } });
}

/** The entity reads a proposed file until that day, included. */
export function mayEntityRead(visibleUntil: CalendarDate, today: CalendarDate): boolean {
  return isOnOrAfter(visibleUntil, today);
}

/** Whether one more refusal would be a cause of exclusion: the norm allows so many without cause (DL1024 8; R030 29.i). */
export function isCauseOfExclusion(refusals: number, frame: NormFrame): boolean {
  const allowed = frame.number('assignment.refusals.max');
  return allowed !== null && refusals >= allowed;
}

/** Whoever refuses beyond what the norm allows says that they know what it means. */
export function checkRefusal(refusals: number, acknowledged: boolean, frame: NormFrame): Result {
  if (!isCauseOfExclusion(refusals, frame) || acknowledged) return ok();
  const norm = frame.reference('assignment.refusals.max');
  return refuse('requests.exclusion_unacknowledged', { field: 'acknowledged', params: { number: refusals + 1 }, norm });
}

export type RefusedFile = { readonly refusalNumber: number | null; readonly heardAt: Date | null };

/** A cause of exclusion is heard once; the first refusal needs no hearing. */
export function checkHearing({ refusalNumber, heardAt }: RefusedFile, frame: NormFrame): Result {
  if (heardAt) return refuse('requests.already_heard');
  const caused = refusalNumber !== null && isCauseOfExclusion(refusalNumber - 1, frame);
  return caused ? ok() : refuse('requests.no_cause_to_hear', { norm: frame.reference('assignment.refusals.max') });
}

function isAvailable(state: MemberState): boolean {
  return (AVAILABLE_STATES as readonly MemberState[]).includes(state);
}
