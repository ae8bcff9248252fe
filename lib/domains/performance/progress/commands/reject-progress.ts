import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne, Refusing } from '@/lib/platform/refusing';
import { turnsOf } from '../../cycle/operations/find-cycle';
import { goalLifecycle } from '../../goal/transitions';
import { performancePermissions } from '../../permissions';
import { isItsSuperior } from '../../policy';
import { cycleCases, goalRecord, progressRecord } from '../../records';
import { findReport, holdYearOpen, lockGoal, reportableGoal } from '../operations/find-report';
import { owedPeriods, reportBy } from '../rules';
import { rejectProgressInput } from '../schema';
import { progressLifecycle } from '../transitions';

/** The superior rejects a report with reasons; the manager owes that period again. */
export const rejectProgress = defineCommand({
  name: 'performance.reject-progress',
  permission: performancePermissions['performance.reject-progress'],
  input: rejectProgressInput,
  load: (tx, { reportId }) => findReport(tx, reportId),
  ownCase: ({ cycle, reportedById }) => [cycle.parties.managerId, reportedById],
  policy: (actor, { cycle }) => isItsSuperior(actor, cycle.parties),
  state: ({ state }) => ({ lifecycle: progressLifecycle, current: state }),
  async write(tx, report, { reason }, { actor, today }) {
    const { id, version, state, goal, cycle, period } = report;
    if (!(await holdYearOpen(tx, cycle.id))) throw new Refusing({ code: 'performance.year_closed' });
    await lockGoal(tx, goal.id);
    const decision = { decidedById: actor.userId, decidedOn: toDbDate(today), decisionReason: reason };
    expectOne(
      await tx.progressReport.updateMany({
        where: { id, version, state },
        data: { state: 'REJECTED', ...decision, version: { increment: 1 } },
      }),
    );
    const [nextPeriod = period] = owedPeriods(await reportableGoal(tx, report));
    await tx.goal.update({ where: { id: goal.id }, data: { state: 'FOLLOW_UP', nextPeriod: toDbDate(nextPeriod) } });
    return {
      value: { goalId: goal.id },
      effects: [
        {
          record: progressRecord(id, goal, period),
          move: { lifecycle: progressLifecycle, from: state, to: 'REJECTED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason,
        },
        {
          record: goalRecord(goal),
          move: { lifecycle: goalLifecycle, from: goal.state, to: 'FOLLOW_UP' },
          parties: turnsOf(cycle, { dates: { reportBy: reportBy(nextPeriod) } }),
          reason,
        },
      ],
      notices: [
        {
          kind: 'performance.progress_rejected',
          to: { persons: [cycle.parties.managerId] },
          params: { goal: goal.title },
          url: goalRecord(goal).url,
          recordId: goal.id,
        },
      ],
    };
  },
});
