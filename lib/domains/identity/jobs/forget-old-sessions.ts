import 'server-only';
import { systemClock, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { JobDefinition } from '@/lib/platform/job-definition';

const KEPT_MS = 30 * 86_400_000;

/** Deletes sessions and reset links that ended more than thirty days ago; the log keeps that they existed. */
export async function forgetOldSessions(clock: Clock = systemClock): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  await db().session.deleteMany({ where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] } });
  await db().passwordResetToken.deleteMany({ where: { expiresAt: { lt: before } } });
}

export const forgetOldSessionsDaily: JobDefinition = {
  queue: 'forget-old-sessions',
  cron: '20 3 * * *',
  run: () => forgetOldSessions(),
};
