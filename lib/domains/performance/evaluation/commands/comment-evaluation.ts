import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { cycleLifecycle } from '../../cycle/transitions';
import { performancePermissions } from '../../permissions';
import { isItsManager } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { commentEvaluationInput } from '../schema';

/** The manager says what they think of their evaluation before its result is notified. */
export const commentEvaluation = defineCommand({
  name: 'performance.comment-evaluation',
  permission: performancePermissions['performance.comment-evaluation'],
  input: commentEvaluationInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  policy: (actor, { parties }) => isItsManager(actor, parties),
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  async write(tx, cycle, { comment }) {
    const { id, version, state } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, state },
        data: { state: 'COMMENTED', managerComment: comment, version: { increment: 1 } },
      }),
    );
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: cycleLifecycle, from: state, to: 'COMMENTED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason: comment,
        },
      ],
      notices: [
        {
          kind: 'performance.evaluation_commented',
          to: { persons: [cycle.parties.analystId] },
          params: { manager: cycle.managerName, post: cycle.assignment.postTitle },
          url: `${record.url}?vista=evaluacion`,
          recordId: id,
        },
      ],
    };
  },
});
