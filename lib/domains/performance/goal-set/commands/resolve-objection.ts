import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { checkGoalSet } from '@/lib/domains/goals/rules';
import { frameOf } from '@/lib/domains/norms/frames';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { startFollowUp } from '../../goal/operations/start-follow-up';
import { performancePermissions } from '../../permissions';
import { isItsSuperiorsSuperior } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { goalConstraints } from '../constraints';
import { goalChanges } from '../goal-changes';
import { replaceGoals } from '../operations/replace-goals';
import { resolveObjectionInput } from '../schema';
import { goalSetLifecycle } from '../transitions';

/** The superior's superior decides in last resort the goals that will hold (R040 243): they are final at once. */
export const resolveObjection = defineCommand({
  name: 'performance.resolve-objection',
  permission: performancePermissions['performance.resolve-objection'],
  input: resolveObjectionInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId, parties.superiorId],
  policy: (actor, { parties }) => isItsSuperiorsSuperior(actor, parties),
  state: ({ goalSetState }) => ({ lifecycle: goalSetLifecycle, current: goalSetState }),
  rule: ({ frame }, { goals }) => checkGoalSet(goals, frameOf(frame)),
  async write(tx, cycle, { goals, reason }, { today }) {
    const { id, version, goalSetState } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, goalSetState },
        data: { version: { increment: 1 } },
      }),
    );
    await replaceGoals(tx, id, goals);
    await tx.performanceCycle.update({
      where: { id },
      data: { goalSetState: 'FINAL', state: 'FOLLOW_UP', resolutionReason: reason, settledOn: toDbDate(today) },
    });
    const settled = await tx.goal.findMany({
      where: { cycleId: id },
      select: { id: true, title: true, frequency: true },
    });
    const followed = await startFollowUp(tx, cycle, settled);
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: goalSetLifecycle, from: goalSetState, to: 'FINAL' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason,
          changes: goalChanges(cycle.goals, goals),
        },
        ...followed,
      ],
      notices: [
        {
          kind: 'performance.objection_resolved',
          to: { persons: [cycle.parties.managerId, cycle.parties.superiorId, cycle.parties.analystId] },
          params: { manager: cycle.managerName, post: cycle.assignment.postTitle },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: goalConstraints,
});
