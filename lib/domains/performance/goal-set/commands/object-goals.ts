import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { performancePermissions } from '../../permissions';
import { isItsManager } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { checkObjectable } from '../rules';
import { objectGoalsInput } from '../schema';
import { goalSetLifecycle } from '../transitions';

/** The manager objects to the goals the superior set; the superior's superior decides (R040 243). */
export const objectGoals = defineCommand({
  name: 'performance.object-goals',
  permission: performancePermissions['performance.object-goals'],
  input: objectGoalsInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  policy: (actor, { parties }) => isItsManager(actor, parties),
  state: ({ goalSetState }) => ({ lifecycle: goalSetLifecycle, current: goalSetState }),
  rule: ({ parties }) => checkObjectable(parties.superiorsSuperiorId),
  async write(tx, cycle, { reason }) {
    const { id, version, goalSetState } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, goalSetState },
        data: { goalSetState: 'OBJECTED', objection: reason, version: { increment: 1 } },
      }),
    );
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: goalSetLifecycle, from: goalSetState, to: 'OBJECTED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason,
        },
      ],
      notices: [
        {
          kind: 'performance.goals_objected',
          to: { persons: [cycle.parties.superiorsSuperiorId, cycle.parties.superiorId] },
          params: { manager: cycle.managerName, post: cycle.assignment.postTitle },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
