import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { listApplicants } from './find-call';
import { findCompetition } from './move-competition';

/** A competition with the merit list before the council. Who applied, scored or computed it does not vote on it. */
export async function findVotedList(tx: Tx, competitionId: string) {
  const competition = await findCompetition(tx, competitionId);
  if (!competition) return null;
  const list = await tx.meritList.findUnique({
    where: { competitionId },
    select: { id: true, sha256: true, computedById: true },
  });
  if (!list) return { competition, version: competition.version, list: null, ownCase: [] };
  const scores = await tx.stageScore.findMany({
    where: { stage: { competitionId } },
    distinct: 'recordedById',
    select: { recordedById: true },
  });
  return {
    competition,
    version: competition.version,
    list,
    ownCase: [
      list.computedById,
      ...scores.map(({ recordedById }) => recordedById),
      ...(await listApplicants(tx, competitionId)),
    ],
  };
}
