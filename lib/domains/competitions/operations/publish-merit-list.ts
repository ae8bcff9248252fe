import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { moveCompetition, type MovableCompetition } from './move-competition';

/** Makes the approved list public (DL1024 7). The caller's command is `applications.publish-results`. */
export async function markMeritListPublished(tx: Tx, competition: MovableCompetition, now: Date): Promise<Effect> {
  const touched = await tx.meritList.updateMany({
    where: { competitionId: competition.id, approvedAt: { not: null }, publishedAt: null },
    data: { publishedAt: now },
  });
  expectOne(touched);
  return await moveCompetition(tx, competition, { to: 'RESULTS_PUBLISHED' });
}
