import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { meritListDigest } from '../merit-list-digest';
import type { FunnelCount, MeritEntry } from '../types';
import { moveCompetition, type MovableCompetition } from './move-competition';

export type NewMeritList = {
  /** In EVALUATING, as `findCompetition` read it. */
  readonly competition: MovableCompetition;
  /** In order of merit. */
  readonly entries: readonly MeritEntry[];
  /** From who applied to who passed the last stage. */
  readonly funnel: readonly FunnelCount[];
  readonly computedById: string;
  readonly now: Date;
};

/**
 * Keeps the computed merit list, in place of one the council returned, and hands it to the council's vote.
 * The weights are those frozen with the terms. The caller's command is `applications.compute-merit-list`.
 */
export async function writeMeritList(tx: Tx, list: NewMeritList): Promise<{ sha256: string; effect: Effect }> {
  const { competition, entries, funnel, computedById, now } = list;
  const stages = await tx.competitionStage.findMany({
    where: { competitionId: competition.id },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, weight: true },
  });
  const weights = stages.map(({ id, name, weight }) => ({ stageId: id, name, weight: weight.toFixed() }));
  const sha256 = meritListDigest(competition.code, entries);
  await tx.meritList.deleteMany({ where: { competitionId: competition.id, approvedAt: null } });
  const { id: meritListId } = await tx.meritList.create({
    data: { competitionId: competition.id, weights, funnel: [...funnel], sha256, computedById, computedAt: now },
    select: { id: true },
  });
  await tx.meritListEntry.createMany({
    data: entries.map((entry) => ({ ...entry, lines: [...entry.lines], meritListId })),
  });
  const effect = await moveCompetition(tx, competition, { to: 'MERIT_LIST', visibility: 'servir' });
  return { sha256, effect: { ...effect, changes: [{ field: 'sha256', after: sha256 }] } };
}
