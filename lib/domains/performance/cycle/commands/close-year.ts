import 'server-only';
import { explainAchievement } from '@/lib/domains/goals/achievement';
import { frameOf } from '@/lib/domains/norms/frames';
import { addBusinessDays } from '@/lib/kernel/business-days';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { ASSESSMENT_BUSINESS_DAYS } from '../../evaluation/rules';
import { closeGoals } from '../../goal/operations/close-goals';
import { performancePermissions } from '../../permissions';
import { cycleCases, cycleRecord } from '../../records';
import { lockCycle, turnsOf } from '../operations/find-cycle';
import { checkYearEnded } from '../rules';
import { closeYearInput } from '../schema';
import { cycleLifecycle } from '../transitions';

/**
 * Closes a year that is over: freezes its achievement, explained goal by goal from the confirmed values, and gives the
 * superior their turn to assess it. The next year of an assignment in course opens by its own job.
 */
export const closeYear = defineCommand({
  name: 'performance.close-year',
  permission: performancePermissions['performance.close-year'],
  input: closeYearInput,
  load: (tx, { cycleId }) => lockCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId],
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  rule: ({ endsOn, assignment }, _input, { today }) => checkYearEnded(endsOn, assignment.endedOn, today),
  async write(tx, cycle, _input, { today, calendar }) {
    const { id, version, state } = cycle;
    const measured = cycle.goals.map((goal) => ({ ...goal, value: goal.lastValue }));
    const { lines, total, cap } = explainAchievement(measured, frameOf(cycle.frame));
    const assessmentDueOn = addBusinessDays(calendar, today, ASSESSMENT_BUSINESS_DAYS);
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
  },
});
