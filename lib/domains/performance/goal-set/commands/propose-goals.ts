import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { performancePermissions } from '../../permissions';
import { isItsManager } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { goalConstraints } from '../constraints';
import { goalChanges } from '../goal-changes';
import { replaceGoals } from '../operations/replace-goals';
import { checkSettlement } from '../rules';
import { proposeGoalsInput } from '../schema';
import { goalSetLifecycle } from '../transitions';

/** The manager proposes the goals of the year, or another version of them while they are discussed. */
export const proposeGoals = defineCommand({
  name: 'performance.propose-goals',
  permission: performancePermissions['performance.propose-goals'],
  input: proposeGoalsInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  policy: (actor, { parties }) => isItsManager(actor, parties),
  state: ({ goalSetState }) => ({ lifecycle: goalSetLifecycle, current: goalSetState }),
  rule: (cycle, { goals, lateReason }, { today }) => checkSettlement(cycle, goals, lateReason, today),
  async write(tx, cycle, { goals, lateReason }) {
    const { id, version, goalSetState } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, goalSetState },
        data: { goalSetState: 'PROPOSED', lateReason: lateReason ?? cycle.lateReason, version: { increment: 1 } },
      }),
    );
    await replaceGoals(tx, id, goals);
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: goalSetLifecycle, from: goalSetState, to: 'PROPOSED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason: lateReason,
          changes: goalChanges(cycle.goals, goals),
        },
      ],
      notices: [
        {
          kind: 'performance.goals_proposed',
          to: { persons: [cycle.parties.superiorId] },
          params: { manager: cycle.managerName, post: cycle.assignment.postTitle, count: goals.length },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: goalConstraints,
});
