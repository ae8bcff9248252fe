import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne, Refusing } from '@/lib/platform/refusing';
import { turnsOf } from '../../cycle/operations/find-cycle';
import { performancePermissions } from '../../permissions';
import { isItsSuperior } from '../../policy';
import { cycleCases, goalRecord, progressRecord } from '../../records';
import { findReport, holdYearOpen } from '../operations/find-report';
import { confirmProgressInput } from '../schema';
import { progressLifecycle } from '../transitions';

/** The superior confirms a reported value: from then on it counts for the goal's achievement. */
export const confirmProgress = defineCommand({
  name: 'performance.confirm-progress',
  permission: performancePermissions['performance.confirm-progress'],
  input: confirmProgressInput,
  load: (tx, { reportId }) => findReport(tx, reportId),
  ownCase: ({ cycle, reportedById }) => [cycle.parties.managerId, reportedById],
  policy: (actor, { cycle }) => isItsSuperior(actor, cycle.parties),
  state: ({ state }) => ({ lifecycle: progressLifecycle, current: state }),
  async write(tx, report, _input, { actor, today }) {
    const { id, version, state, goal, cycle, period } = report;
    if (!(await holdYearOpen(tx, cycle.id))) throw new Refusing({ code: 'performance.year_closed' });
    expectOne(
      await tx.progressReport.updateMany({
        where: { id, version, state },
        data: { state: 'CONFIRMED', decidedById: actor.userId, decidedOn: toDbDate(today), version: { increment: 1 } },
      }),
    );
    const latest = await tx.progressReport.findFirstOrThrow({
      where: { goalId: goal.id, state: 'CONFIRMED' },
      orderBy: { period: 'desc' },
      select: { value: true, reportedOn: true },
    });
    await tx.goal.update({
      where: { id: goal.id },
      data: { lastValue: latest.value, lastReportedOn: latest.reportedOn },
    });
    return {
      value: { goalId: goal.id },
      effects: [
        {
          record: progressRecord(id, goal, period),
          move: { lifecycle: progressLifecycle, from: state, to: 'CONFIRMED' },
          parties: turnsOf(cycle),
          caseIds: [goal.id, ...cycleCases(cycle)],
          changes: [{ field: 'lastValue', before: goal.lastValue, after: latest.value.toFixed() }],
        },
      ],
      notices: [
        {
          kind: 'performance.progress_confirmed',
          to: { persons: [cycle.parties.managerId] },
          params: { goal: goal.title },
          url: goalRecord(goal).url,
          recordId: goal.id,
        },
      ],
    };
  },
});
