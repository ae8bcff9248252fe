import 'server-only';
import { recordAchievement } from '@/lib/domains/cadre/operations/record-achievement';
import { partsOf } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { cycleLifecycle } from '../../cycle/transitions';
import { performancePermissions } from '../../permissions';
import { mayEvaluate } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { checkManagerHeard } from '../rules';
import { notifyEvaluationInput } from '../schema';

/** SERVIR notifies the result to both sides, and it enters the member's track record. */
export const notifyEvaluation = defineCommand({
  name: 'performance.notify-evaluation',
  permission: performancePermissions['performance.notify-evaluation'],
  input: notifyEvaluationInput,
  async load(tx, { cycleId }) {
    const cycle = await findCycle(tx, cycleId);
    const outcome = await tx.performanceCycle.findUnique({
      where: { id: cycleId },
      select: { achievement: true, result: true, managerComment: true },
    });
    return cycle && outcome && { ...cycle, outcome };
  },
  ownCase: ({ parties }) => [parties.managerId, parties.superiorId],
  policy: (actor, { parties }) => mayEvaluate(actor, parties),
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  rule: ({ commentDueOn, outcome: { managerComment } }, { reason }, { today }) =>
    checkManagerHeard({ managerComment, commentDueOn }, reason, today),
  async write(tx, cycle, { reason }, { now }) {
    const { id, version, state, assignment, parties, outcome } = cycle;
    const { achievement, result } = outcome;
    const silent = outcome.managerComment === null;
    if (achievement === null || result === null) throw new Error('An evaluated year has no result');
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, state },
        data: {
          state: 'NOTIFIED',
          notifiedAt: now,
          uncommentedReason: silent ? reason : null,
          version: { increment: 1 },
        },
      }),
    );
    const record = cycleRecord(cycle);
    await recordAchievement(tx, {
      memberId: assignment.memberId,
      year: partsOf(cycle.endsOn).year,
      entityName: assignment.entityName,
      postTitle: assignment.postTitle,
      achievement: achievement.toFixed(2),
      result,
      source: record.label,
      recordType: record.type,
      recordId: id,
      now,
    });
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: cycleLifecycle, from: state, to: 'NOTIFIED' },
          parties: turnsOf(cycle),
          caseIds: [...cycleCases(cycle), assignment.memberId],
          reason,
          changes: [
            { field: 'result', after: result },
            { field: 'achievement', after: achievement.toFixed(2) },
            ...(silent
              ? [
                  { field: 'silentManager', after: cycle.managerName },
                  { field: 'commentDueOn', after: cycle.commentDueOn },
                ]
              : []),
          ],
        },
      ],
      notices: [
        {
          kind: 'performance.result_notified',
          to: { persons: [parties.managerId, parties.superiorId] },
          params: { manager: cycle.managerName, post: assignment.postTitle, year: cycle.year },
          url: `${record.url}?vista=evaluacion`,
          recordId: id,
        },
      ],
    };
  },
  constraints: { performance_cycle_comment_awaited: { code: 'performance.comment_early' } },
});
