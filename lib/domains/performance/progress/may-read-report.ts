import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import { cycleScope } from '../cycle/scope';

/** Whether a report of progress is within the actor's scope today: a superior reads it while they are the superior. */
export async function mayReadReport(actor: Actor, reportId: string): Promise<boolean> {
  const where = { id: reportId, goal: { cycle: await cycleScope(actor) } };
  return (await db().progressReport.findFirst({ where, select: { id: true } })) !== null;
}
