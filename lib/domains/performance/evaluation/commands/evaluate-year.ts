import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { cycleLifecycle } from '../../cycle/transitions';
import { performancePermissions } from '../../permissions';
import { isItsSuperior, mayEvaluate } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { checkAuthority, checkHostHeard } from '../rules';
import { evaluateYearInput } from '../schema';

/** SERVIR evaluates the year in coordination with the host (DL1024 11; R030 15); under the Act's frames, the superior does. */
export const evaluateYear = defineCommand({
  name: 'performance.evaluate-year',
  permission: performancePermissions['performance.evaluate-year'],
  input: evaluateYearInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId],
  policy: (actor, { parties }) => mayEvaluate(actor, parties) || isItsSuperior(actor, parties),
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  rule(cycle, { unassessedReason }, { actor, today }) {
    const frame = frameOf(cycle.frame);
    return (
      firstRefusal(checkAuthority(actor.role, frame), checkHostHeard(cycle, unassessedReason, frame, today)) ?? ok()
    );
  },
  async write(tx, cycle, { result, reason, unassessedReason }) {
    const { id, version, state } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, state },
        data: { state: 'EVALUATED', result, evaluationReason: reason, unassessedReason, version: { increment: 1 } },
      }),
    );
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: cycleLifecycle, from: state, to: 'EVALUATED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason,
          changes: [
            { field: 'result', after: result },
            ...(unassessedReason === null ? [] : [{ field: 'unassessedReason', after: unassessedReason }]),
          ],
        },
      ],
      notices: [
        {
          kind: 'performance.year_evaluated',
          to: { persons: [cycle.parties.managerId] },
          params: { post: cycle.assignment.postTitle, year: cycle.year },
          url: `${record.url}?vista=evaluacion`,
          recordId: id,
        },
      ],
    };
  },
});
