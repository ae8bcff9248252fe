import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { lockCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { closeYearInput } from '../../cycle/schema';
import { cycleLifecycle } from '../../cycle/transitions';
import { performancePermissions } from '../../permissions';
import { cycleCases, cycleRecord } from '../../records';
import { checkTermLapsed } from '../rules';

/** With their variants for an entity without analyst. */
const TAKEN_OVER = [`${cycleLifecycle.name}.evaluate_unassessed`, `${cycleLifecycle.name}.notify_uncommented`];

/**
 * The superior did not assess the year, or the manager did not comment on the result, in their time: SERVIR gets its
 * turn to go on without, and theirs stays open until it does. Running it again is refused.
 */
export const lapseTerm = defineCommand({
  name: 'performance.lapse-term',
  permission: performancePermissions['performance.lapse-term'],
  input: closeYearInput,
  async load(tx, { cycleId }) {
    const cycle = await lockCycle(tx, cycleId);
    const takenOver = await tx.task.count({
      where: {
        recordId: cycleId,
        closedAt: null,
        OR: TAKEN_OVER.map((kind) => ({ kind: { startsWith: kind } })),
      },
    });
    return cycle && { ...cycle, takenOver: takenOver > 0 };
  },
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  rule: (cycle, _input, { today }) =>
    cycle.takenOver ? refuse('performance.already_lapsed') : checkTermLapsed(cycle, frameOf(cycle.frame), today),
  // Only turns change: the version stays, so that a form the superior or the manager has open can still be sent.
  write(_tx, cycle) {
    const { id, state, parties, assignment } = cycle;
    const superiors = state === 'YEAR_CLOSED';
    const record = cycleRecord(cycle);
    return Promise.resolve({
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: cycleLifecycle, from: state, to: state },
          parties: turnsOf(cycle, {}, true),
          caseIds: cycleCases(cycle),
          changes: superiors
            ? [
                { field: 'silentSuperior', after: cycle.superiorName },
                { field: 'assessmentDueOn', after: cycle.assessmentDueOn },
              ]
            : [
                { field: 'silentManager', after: cycle.managerName },
                { field: 'commentDueOn', after: cycle.commentDueOn },
              ],
        },
      ],
      notices: [
        {
          kind: superiors ? 'performance.assessment_lapsed' : 'performance.comment_lapsed',
          to: parties.analystId ? { persons: [parties.analystId] } : { role: 'directorate' },
          params: {
            manager: cycle.managerName,
            post: assignment.postTitle,
            date: (superiors ? cycle.assessmentDueOn : cycle.commentDueOn) ?? '',
          },
          url: `${record.url}?vista=evaluacion`,
          recordId: id,
        },
      ],
    });
  },
});
