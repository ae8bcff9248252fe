import type { NormFrame } from '@/lib/domains/norms/frames';
import type { ActorRole } from '@/lib/kernel/actor';
import { isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok, refuse, type Result } from '@/lib/kernel/result';
import type { CycleCase } from '../types';

/** Business days the superior has to assess a closed year. A standard of the portal: no source regulates it. */
export const ASSESSMENT_BUSINESS_DAYS = 10;

/** Business days the manager has to comment on the result before it is notified. Also a standard of the portal. */
export const COMMENT_BUSINESS_DAYS = 10;

/** Whose the result is: in the cadre SERVIR's, in coordination with the host (DL1024 11); in the Act, the superior's. */
export function checkAuthority(role: ActorRole, frame: NormFrame): Result {
  const superiorDecides = isSuperiorsResult(frame);
  if ((role === 'superior') === superiorDecides) return ok();
  return refuse(superiorDecides ? 'performance.authority_is_superior' : 'performance.authority_is_servir', {
    norm: frame.reference('evaluation.authority'),
  });
}

export type AssessableYear = Pick<CycleCase, 'superiorAssessment' | 'assessmentDueOn'>;

/** The host's part is the superior's assessment: SERVIR waits for it until its date. */
export function checkAssessmentAwaited(year: AssessableYear, frame: NormFrame, today: CalendarDate): Result {
  if (!isHostSilent(year, frame) || hasLapsed(year.assessmentDueOn, today)) return ok();
  return refuse('performance.assessment_pending', {
    params: { date: year.assessmentDueOn ?? '' },
    norm: frame.reference('evaluation.authority'),
  });
}

/** The same, and SERVIR says why when it goes on without the host's part. */
export function checkHostHeard(
  year: AssessableYear,
  unassessedReason: string | null,
  frame: NormFrame,
  today: CalendarDate,
): Result {
  const explained = !isHostSilent(year, frame) || unassessedReason !== null;
  const norm = frame.reference('evaluation.authority');
  return (
    firstRefusal(
      checkAssessmentAwaited(year, frame, today),
      explained ? ok() : refuse('performance.assessment_missing', { field: 'unassessedReason', norm }),
    ) ?? ok()
  );
}

/** The result is SERVIR's and the superior has not given the host's part in it. */
export function isHostSilent({ superiorAssessment }: Pick<AssessableYear, 'superiorAssessment'>, frame: NormFrame) {
  return superiorAssessment === null && !isSuperiorsResult(frame);
}

export type CommentableYear = Pick<CycleCase, 'commentDueOn'> & { readonly managerComment: string | null };

/** The manager is heard before the result is notified: SERVIR waits for their comment until its date. */
export function checkCommentAwaited({ managerComment, commentDueOn }: CommentableYear, today: CalendarDate): Result {
  if (managerComment !== null || hasLapsed(commentDueOn, today)) return ok();
  return refuse('performance.comment_pending', { params: { date: commentDueOn ?? '' } });
}

/** The same, and SERVIR says why when it notifies without the manager's comment. */
export function checkManagerHeard(year: CommentableYear, reason: string | null, today: CalendarDate): Result {
  const explained = year.managerComment !== null || reason !== null;
  return (
    firstRefusal(
      checkCommentAwaited(year, today),
      explained ? ok() : refuse('performance.comment_missing', { field: 'reason' }),
    ) ?? ok()
  );
}

type YearInEvaluation = Pick<CycleCase, 'state' | 'assessmentDueOn' | 'commentDueOn'>;

/** SERVIR takes over from the superior or the manager the day after their last, where the result is SERVIR's. */
export function checkTermLapsed(year: YearInEvaluation, frame: NormFrame, today: CalendarDate): Result {
  const closed = year.state === 'YEAR_CLOSED';
  if (closed && isSuperiorsResult(frame)) {
    return refuse('performance.authority_is_superior', { norm: frame.reference('evaluation.authority') });
  }
  const dueOn = closed ? year.assessmentDueOn : year.commentDueOn;
  return hasLapsed(dueOn, today) ? ok() : refuse('performance.term_running', { params: { date: dueOn ?? '' } });
}

const isSuperiorsResult = (frame: NormFrame): boolean => frame.rule('evaluation.authority') === 'superior';

const hasLapsed = (dueOn: CalendarDate | null, today: CalendarDate): boolean => dueOn !== null && isAfter(today, dueOn);
