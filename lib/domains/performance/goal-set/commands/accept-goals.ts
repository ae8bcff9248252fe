import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { seenCycleInput } from '../../cycle/schema';
import { startFollowUp } from '../../goal/operations/start-follow-up';
import { performancePermissions } from '../../permissions';
import { isItsManager } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { goalConstraints } from '../constraints';
import { goalSetLifecycle } from '../transitions';

/** The manager gives their conformity with the goals agreed or set: they are final, and their follow-up begins. */
export const acceptGoals = defineCommand({
  name: 'performance.accept-goals',
  permission: performancePermissions['performance.accept-goals'],
  input: seenCycleInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  policy: (actor, { parties }) => isItsManager(actor, parties),
  state: ({ goalSetState }) => ({ lifecycle: goalSetLifecycle, current: goalSetState }),
  async write(tx, cycle, _input, { today }) {
    const { id, version, goalSetState } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, goalSetState },
        data: { goalSetState: 'FINAL', state: 'FOLLOW_UP', settledOn: toDbDate(today), version: { increment: 1 } },
      }),
    );
    const followed = await startFollowUp(tx, cycle, cycle.goals);
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: goalSetLifecycle, from: goalSetState, to: 'FINAL' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
        },
        ...followed,
      ],
      notices: [
        {
          kind: 'performance.goals_final',
          to: { persons: [cycle.parties.superiorId, cycle.parties.analystId] },
          params: { manager: cycle.managerName, post: cycle.assignment.postTitle },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: goalConstraints,
});
