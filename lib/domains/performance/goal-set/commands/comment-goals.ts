import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { findCycle } from '../../cycle/operations/find-cycle';
import { performancePermissions } from '../../permissions';
import { mayDiscussGoals } from '../../policy';
import { cycleRecord } from '../../records';
import { commentGoalsInput } from '../schema';

/** Manager and superiors discuss the goals until they are final; what each said stays with the plan. */
export const commentGoals = defineCommand({
  name: 'performance.comment-goals',
  permission: performancePermissions['performance.comment-goals'],
  input: commentGoalsInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  policy: (actor, { parties }) => mayDiscussGoals(actor, parties),
  rule: ({ goalSetState }) => (goalSetState === 'FINAL' ? refuse('performance.goals_are_final') : ok()),
  async write(tx, cycle, { text }, { actor, now }) {
    if (actor.userId === null) throw new Error('Its permission lets nobody comment without an account');
    await tx.goalComment.create({
      data: { cycleId: cycle.id, authorId: actor.userId, author: actor.name, role: actor.role, text, at: now },
    });
    const record = cycleRecord(cycle);
    const others = [cycle.parties.managerId, cycle.parties.superiorId].filter((id) => id !== actor.personId);
    return {
      value: { cycleId: cycle.id },
      effects: [{ record, reason: text }],
      notices: [
        {
          kind: 'performance.goals_commented',
          to: { persons: others },
          params: { author: actor.name, post: cycle.assignment.postTitle },
          url: record.url,
          recordId: cycle.id,
        },
      ],
    };
  },
});
