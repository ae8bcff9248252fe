import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { findCompetition } from './move-competition';

/** A competition with the merit list before the council, and who is on it: none of them may vote on it. */
export async function findVotedList(tx: Tx, competitionId: string) {
  const competition = await findCompetition(tx, competitionId);
  if (!competition) return null;
  const list = await tx.meritList.findUnique({
    where: { competitionId },
    select: {
      id: true,
      sha256: true,
      computedById: true,
      entries: { select: { application: { select: { personId: true } } } },
    },
  });
  if (!list) return { competition, version: competition.version, list: null, ownCase: [] };
  const { entries, ...rest } = list;
  return {
    competition,
    version: competition.version,
    list: rest,
    ownCase: [list.computedById, ...entries.map((entry) => entry.application.personId)],
  };
}
