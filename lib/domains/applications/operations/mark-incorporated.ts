import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { moveApplication, type MovableApplication } from './move-application';

/**
 * The selection of who passed the course ends in the cadre (DL1024 7; R030 8). The caller's command is
 * `cadre.incorporate-candidate`; the application must have been read in COURSE_PASSED.
 */
export async function markIncorporated(tx: Tx, application: MovableApplication, at: Date): Promise<Effect> {
  return await moveApplication(tx, application, { to: 'INCORPORATED', at });
}
