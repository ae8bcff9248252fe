import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { seenCycleInput } from '../../cycle/schema';
import { performancePermissions } from '../../permissions';
import { isItsSuperior } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { goalConstraints } from '../constraints';
import { goalSetLifecycle } from '../transitions';

/** The superior agrees with the manager's proposal as it stands; the manager's conformity makes it final (R040 243). */
export const agreeGoals = defineCommand({
  name: 'performance.agree-goals',
  permission: performancePermissions['performance.agree-goals'],
  input: seenCycleInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId],
  policy: (actor, { parties }) => isItsSuperior(actor, parties),
  state: ({ goalSetState }) => ({ lifecycle: goalSetLifecycle, current: goalSetState }),
  async write(tx, cycle) {
    const { id, version, goalSetState } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, goalSetState },
        data: { goalSetState: 'AGREED', version: { increment: 1 } },
      }),
    );
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: goalSetLifecycle, from: goalSetState, to: 'AGREED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
        },
      ],
      notices: [
        {
          kind: 'performance.goals_agreed',
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
