import 'server-only';
import { db } from '@/lib/platform/db';
import { lockMinutes } from '../rules';

/** Counts a wrong password, outside the transaction that its refusal rolls back, and closes the account for a while. */
export async function countFailure(userId: string, now: Date): Promise<void> {
  const { failedAttempts } = await db().user.update({
    where: { id: userId },
    data: { failedAttempts: { increment: 1 } },
    select: { failedAttempts: true },
  });
  const minutes = lockMinutes(failedAttempts);
  if (minutes === 0) return;
  await db().user.update({ where: { id: userId }, data: { lockedUntil: new Date(now.getTime() + minutes * 60_000) } });
}
