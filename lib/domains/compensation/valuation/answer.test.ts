import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { checkAnswer, checkUnchanged } from './answer';

describe('the answer to a proposal', () => {
  const today = calendarDate('2026-06-15');
  const code = (result: ReturnType<typeof checkAnswer>) => (result.ok ? 'ok' : result.refusal.code);

  it.each([
    ['2026-06-15', 'IN_FORCE', 'ok'],
    ['2026-06-16', 'IN_FORCE', 'compensation.report_to_come'],
    ['2026-06-01', 'IN_FORCE', 'ok'],
    ['2026-05-31', 'IN_FORCE', 'compensation.report_before_proposal'],
    ['2026-06-15', 'SUPERSEDED', 'compensation.table_superseded'],
  ] as const)('a report of %s on amounts %s: %s', (reportOn, table, expected) => {
    const answer = { reportOn: calendarDate(reportOn), proposedOn: calendarDate('2026-06-01'), table };
    expect(code(checkAnswer(answer, today))).toBe(expected);
  });

  it('a proposal is of the cell where its post still is', () => {
    const proposal = { entityClass: 'ministry', level: 2 };
    expect(code(checkUnchanged(proposal, proposal))).toBe('ok');
    for (const change of [{ level: 3 }, { entityClass: 'type_b' }])
      expect(code(checkUnchanged(proposal, { ...proposal, ...change }))).toBe('compensation.post_changed');
  });
});
