import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { moveCompetition, type MovableCompetition } from './move-competition';

/** The last stage of the selection begins (DL1024 6). The caller's command is `applications.start-course`. */
export async function markCourseStarted(tx: Tx, competition: MovableCompetition): Promise<Effect> {
  return await moveCompetition(tx, competition, { to: 'INTRODUCTORY_COURSE' });
}
