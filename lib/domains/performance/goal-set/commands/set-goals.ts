import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { performancePermissions } from '../../permissions';
import { isItsSuperior } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { goalConstraints } from '../constraints';
import { goalChanges } from '../goal-changes';
import { replaceGoals } from '../operations/replace-goals';
import { checkSettlement } from '../rules';
import { setGoalsInput } from '../schema';
import { goalSetLifecycle } from '../transitions';

/** Without consensus the superior decides, with reasons (R040 243). The manager accepts or objects. */
export const setGoals = defineCommand({
  name: 'performance.set-goals',
  permission: performancePermissions['performance.set-goals'],
  input: setGoalsInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId],
  policy: (actor, { parties }) => isItsSuperior(actor, parties),
  state: ({ goalSetState }) => ({ lifecycle: goalSetLifecycle, current: goalSetState }),
  rule: (cycle, { goals, lateReason }, { today }) => checkSettlement(cycle, goals, lateReason, today),
  async write(tx, cycle, { goals, lateReason, reason }) {
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
      data: { goalSetState: 'SET_BY_SUPERIOR', settlementReason: reason, lateReason: lateReason ?? cycle.lateReason },
    });
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: goalSetLifecycle, from: goalSetState, to: 'SET_BY_SUPERIOR' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason,
          changes: goalChanges(cycle.goals, goals),
        },
      ],
      notices: [
        {
          kind: 'performance.goals_set',
          to: { persons: [cycle.parties.managerId] },
          params: { post: cycle.assignment.postTitle },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: goalConstraints,
});
