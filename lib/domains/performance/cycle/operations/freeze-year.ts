import 'server-only';
import { explainAchievement } from '@/lib/domains/goals/achievement';
import { frameOf } from '@/lib/domains/norms/frames';
import { addBusinessDays, calendarFor } from '@/lib/kernel/business-days';
import { toDbDate } from '@/lib/kernel/calendar-date';
import type { CommandContext, Outcome } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { ASSESSMENT_BUSINESS_DAYS } from '../../evaluation/rules';
import { closeGoals } from '../../goal/operations/close-goals';
import { cycleCases, cycleRecord } from '../../records';
import type { CycleCase } from '../../types';
import { cycleLifecycle } from '../transitions';
import { turnsOf } from './find-cycle';

/**
 * Freezes the achievement of a year in follow-up, explained goal by goal from the confirmed values, and gives the
 * superior their turn to assess it. The caller holds the lock of the cycle.
 */
export async function freezeYear(
  tx: Tx,
  cycle: CycleCase,
  { today, calendar }: Pick<CommandContext, 'today' | 'calendar'>,
): Promise<Outcome<{ cycleId: string }>> {
  const { id, version, state } = cycle;
  const measured = cycle.goals.map((goal) => ({ ...goal, value: goal.lastValue }));
  const { lines, total, cap } = explainAchievement(measured, frameOf(cycle.frame));
  const assessmentDueOn = addBusinessDays(
    calendarFor(calendar, cycle.assignment.ubigeo),
    today,
    ASSESSMENT_BUSINESS_DAYS,
  );
  expectOne(
    await tx.performanceCycle.updateMany({
      where: { id, version, state },
      data: {
        state: 'YEAR_CLOSED',
        achievement: total,
        breakdown: { lines: lines.map((line) => ({ ...line })), total, cap },
        assessmentDueOn: toDbDate(assessmentDueOn),
        version: { increment: 1 },
      },
    }),
  );
  const closed = await closeGoals(tx, cycle);
  const record = cycleRecord(cycle);
  return {
    value: { cycleId: id },
    effects: [
      {
        record,
        move: { lifecycle: cycleLifecycle, from: state, to: 'YEAR_CLOSED' },
        parties: turnsOf(cycle, { dates: { assessmentDueOn } }),
        caseIds: cycleCases(cycle),
        changes: [{ field: 'achievement', after: total }],
      },
      ...closed,
    ],
    notices: [
      {
        kind: 'performance.year_closed',
        to: { persons: [cycle.parties.managerId, cycle.parties.superiorId, cycle.parties.analystId] },
        params: { manager: cycle.managerName, post: cycle.assignment.postTitle, date: assessmentDueOn },
        url: `${record.url}?vista=evaluacion`,
        recordId: id,
      },
    ],
  };
}
