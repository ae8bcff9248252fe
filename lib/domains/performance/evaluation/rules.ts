import type { NormFrame } from '@/lib/domains/norms/frames';
import type { ActorRole } from '@/lib/kernel/actor';
import { isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';

/** Business days the superior has to assess a closed year. A standard of the portal: no source regulates it. */
export const ASSESSMENT_BUSINESS_DAYS = 10;

/** Whose the result is: in the cadre SERVIR's, in coordination with the host (DL1024 11); in the Act, the superior's. */
export function checkAuthority(role: ActorRole, frame: NormFrame): Result {
  const superiorDecides = frame.rule('evaluation.authority') === 'superior';
  if ((role === 'superior') === superiorDecides) return ok();
  return refuse(superiorDecides ? 'performance.authority_is_superior' : 'performance.authority_is_servir', {
    norm: frame.reference('evaluation.authority'),
  });
}

export type EvaluableYear = {
  readonly superiorAssessment: string | null;
  readonly assessmentDueOn: CalendarDate | null;
};

/** The host's part is the superior's assessment: SERVIR waits for it until its date, and says why when it goes on without. */
export function checkHostHeard(
  year: EvaluableYear,
  unassessedReason: string | null,
  frame: NormFrame,
  today: CalendarDate,
): Result {
  if (year.superiorAssessment !== null || frame.rule('evaluation.authority') === 'superior') return ok();
  const norm = frame.reference('evaluation.authority');
  if (year.assessmentDueOn === null || !isAfter(today, year.assessmentDueOn)) {
    return refuse('performance.assessment_pending', { params: { date: year.assessmentDueOn ?? '' }, norm });
  }
  return unassessedReason === null
    ? refuse('performance.assessment_missing', { field: 'unassessedReason', norm })
    : ok();
}

/** The manager is heard before the result is notified; when they say nothing, whoever notifies explains it. */
export function checkNotification(managerComment: string | null, reason: string | null): Result {
  return managerComment !== null || reason !== null ? ok() : refuse('performance.comment_pending', { field: 'reason' });
}
