import { isAfter, isBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { TableState } from '../table/types';
import type { ValuationInputs } from './types';

/** Also what the constraints of the database say, when either changes meanwhile. */
export const POST_CHANGED = { code: 'compensation.post_changed', norm: { source: 'R138 7' } } as const;
export const TABLE_SUPERSEDED = { code: 'compensation.table_superseded', norm: { source: 'R138 6' } } as const;

/** What a proposal was looked up by still says what it did: otherwise its amount is of another cell (R138 7). */
export function checkUnchanged(
  proposed: Pick<ValuationInputs, 'entityClass' | 'level'>,
  post: Pick<ValuationInputs, 'entityClass' | 'level'>,
): Result {
  return proposed.entityClass === post.entityClass && proposed.level === post.level
    ? ok()
    : { ok: false, refusal: POST_CHANGED };
}

/** The Ministry's report answers the proposal, so it follows it and has come; and validates amounts that still rule. */
export function checkAnswer(
  answer: { readonly reportOn: CalendarDate; readonly proposedOn: CalendarDate; readonly table: TableState },
  today: CalendarDate,
): Result {
  if (isAfter(answer.reportOn, today)) return refuse('compensation.report_to_come', { field: 'mefReportOn' });
  if (isBefore(answer.reportOn, answer.proposedOn))
    return refuse('compensation.report_before_proposal', {
      params: { proposed: answer.proposedOn },
      field: 'mefReportOn',
      norm: { source: 'R138 6' },
    });
  return answer.table === 'IN_FORCE' ? ok() : { ok: false, refusal: TABLE_SUPERSEDED };
}
