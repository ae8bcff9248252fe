import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { moveCompetition, type MovableCompetition } from './move-competition';

/** Nobody is left in its course. The caller's command is `cadre.conclude-competition`. */
export async function markConcluded(tx: Tx, competition: MovableCompetition): Promise<Effect> {
  return await moveCompetition(tx, competition, { to: 'CONCLUDED' });
}
