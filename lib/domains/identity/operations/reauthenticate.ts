import 'server-only';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import { db } from '@/lib/platform/db';
import { verifyPassword } from '../passwords';
import { countFailure } from './count-failure';

/**
 * Asks a signed-in person for their password again before an act that binds them. For `prepare` steps: a failure is
 * counted outside the transaction that its refusal rolls back, and closes the account as failed sign-ins do.
 * Refuses `identity.reauthentication_failed` and `identity.reauthentication_locked` on `field`.
 */
export async function reauthenticate(
  userId: string | null,
  password: string,
  now: Date,
  field = 'password',
): Promise<Result> {
  const user = userId
    ? await db().user.findUnique({ where: { id: userId }, select: { id: true, passwordHash: true, lockedUntil: true } })
    : null;
  const genuine = await verifyPassword(user?.passwordHash ?? null, password);
  if (user?.lockedUntil && user.lockedUntil > now) return refuse('identity.reauthentication_locked', { field });
  if (genuine && user) {
    await db().user.updateMany({
      where: { id: user.id, failedAttempts: { gt: 0 } },
      data: { failedAttempts: 0, lockedUntil: null },
    });
    return ok();
  }
  if (user) await countFailure(user.id, now);
  return refuse('identity.reauthentication_failed', { field });
}
