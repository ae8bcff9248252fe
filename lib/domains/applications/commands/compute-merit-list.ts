import 'server-only';
import { findCall, holdCompetition } from '@/lib/domains/competitions/operations/find-call';
import { writeMeritList } from '@/lib/domains/competitions/operations/write-merit-list';
import { competitionLifecycle } from '@/lib/domains/competitions/transitions';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { countFunnel } from '../operations/funnel';
import { rankCompetition } from '../operations/ranking';
import { applicationPermissions } from '../permissions';
import { computeMeritListSchema } from '../schema';

/** Ranks who passed every stage, by the weights frozen with the terms, and hands the list to the council (S2). */
export const computeMeritList = defineCommand({
  name: 'applications.compute-merit-list',
  permission: applicationPermissions['applications.compute-merit-list'],
  input: computeMeritListSchema,
  load: async (tx, { competitionId }) => {
    await holdCompetition(tx, competitionId, 'alone');
    const competition = await findCall(tx, competitionId);
    if (!competition) return null;
    const unscreened = await tx.application.count({ where: { competitionId, state: 'SUBMITTED' } });
    return { ...competition, unscreened, ranking: await rankCompetition(tx, competitionId) };
  },
  ownCase: ({ applicants }) => applicants,
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  rule: ({ unscreened, ranking }, { absentConfirmed }) => {
    if (unscreened > 0) return refuse('applications.unscreened', { params: { count: unscreened } });
    if (ranking.entries.length === 0) return refuse('applications.nobody_passed');
    if (ranking.absent > 0 && !absentConfirmed) {
      return refuse('applications.scores_missing', { field: 'absentConfirmed', params: { count: ranking.absent } });
    }
    return ok();
  },
  write: async (tx, { unscreened: _none, ranking, ...competition }, _input, { actor, now }) => {
    if (!actor.userId) throw new Error('a specialist has an account');
    const funnel = await countFunnel(tx, competition.id);
    const { sha256, effect } = await writeMeritList(tx, {
      competition,
      entries: ranking.entries,
      funnel,
      computedById: actor.userId,
      now,
    });
    return { value: { competitionId: competition.id, sha256 }, effects: [effect] };
  },
});
