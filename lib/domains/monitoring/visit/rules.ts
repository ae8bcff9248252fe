import { isAfter, isBefore, isOnOrBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok, refuse, type Result } from '@/lib/kernel/result';
import type { FollowUpParties, OwnerRole } from '../types';

/** What the rules need to know of the assignment that is followed. */
export type Followed = Pick<FollowUpParties, 'superiorId'> & {
  readonly assignedOn: CalendarDate;
  /** Last day of the link with the host, whatever the cause; null while it goes on. */
  readonly endedOn: CalendarDate | null;
  /** SERVIR left it without effect before office was taken. */
  readonly annulled: boolean;
  readonly goalIds: readonly string[];
};

export type Held = {
  readonly heldOn: CalendarDate;
  readonly findings: readonly { readonly goalId: string | null; readonly place: number }[];
  readonly commitments: readonly { readonly owner: OwnerRole; readonly dueOn: CalendarDate; readonly place: number }[];
  readonly nextVisitOn: CalendarDate | null;
};

/** A contact is planned from today on, and no later than the end of the assignment. */
export function checkPlan(
  { endedOn, annulled }: Pick<Followed, 'endedOn' | 'annulled'>,
  plannedOn: CalendarDate,
  today: CalendarDate,
): Result {
  if (annulled) return refuse('monitoring.assignment_annulled', { field: 'plannedOn' });
  if (endedOn && isAfter(plannedOn, endedOn))
    return refuse('monitoring.assignment_ended', { field: 'plannedOn', params: { endedOn } });
  return isBefore(plannedOn, today) ? refuse('monitoring.planned_in_past', { field: 'plannedOn' }) : ok();
}

/** What was recorded happened, and what it promises comes after it. */
export function checkHeld(followed: Followed, held: Held, today: CalendarDate): Result {
  return (
    firstRefusal(
      checkHeldOn(followed, held.heldOn, today),
      checkFindings(followed, held),
      checkCommitments(followed, held),
      checkNextVisit(followed, held, today),
    ) ?? ok()
  );
}

function checkHeldOn({ assignedOn }: Followed, heldOn: CalendarDate, today: CalendarDate): Result {
  if (isAfter(heldOn, today)) return refuse('monitoring.held_in_future', { field: 'heldOn' });
  return isBefore(heldOn, assignedOn)
    ? refuse('monitoring.held_before_assignment', { field: 'heldOn', params: { assignedOn } })
    : ok();
}

function checkFindings({ goalIds }: Followed, { findings }: Held): Result {
  const stray = findings.find(({ goalId }) => goalId !== null && !goalIds.includes(goalId));
  return stray ? refuse('monitoring.goal_of_another', { field: `findings[${stray.place}].text` }) : ok();
}

function checkCommitments({ superiorId, endedOn }: Followed, { commitments, heldOn }: Held): Result {
  for (const { owner, dueOn, place } of commitments) {
    if (endedOn && isAfter(dueOn, endedOn))
      return refuse('monitoring.assignment_ended', { field: `commitments[${place}].dueOn`, params: { endedOn } });
    if (isBefore(dueOn, heldOn)) return refuse('monitoring.due_before_visit', { field: `commitments[${place}].dueOn` });
    if (owner === 'superior' && superiorId === null)
      return refuse('monitoring.no_superior', { field: `commitments[${place}].owner` });
  }
  return ok();
}

function checkNextVisit({ endedOn }: Followed, { nextVisitOn, heldOn }: Held, today: CalendarDate): Result {
  if (nextVisitOn === null) return ok();
  const field = 'nextVisitOn';
  if (endedOn && isAfter(nextVisitOn, endedOn))
    return refuse('monitoring.assignment_ended', { field, params: { endedOn } });
  if (isOnOrBefore(nextVisitOn, heldOn)) return refuse('monitoring.next_before_held', { field });
  return isBefore(nextVisitOn, today) ? refuse('monitoring.planned_in_past', { field }) : ok();
}
