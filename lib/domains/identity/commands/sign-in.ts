import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { SESSION_HOURS } from '@/lib/platform/session-hours';
import { countFailure } from '../operations/count-failure';
import { verifyPassword } from '../passwords';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { returnPath } from '../rules';
import { signInInput } from '../schema';

/**
 * Opens a session. Every failure gives the same refusal, `identity.sign_in_failed`: which addresses have an
 * account is nobody's business. Failures are counted outside the transaction, which a refusal rolls back.
 * With the right password, refuses `identity.no_open_role` when every role of the account has ended.
 */
export const signIn = defineCommand({
  name: 'identity.sign-in',
  permission: identityPermissions['identity.sign-in'],
  input: signInInput,
  async prepare({ email, password }, { now }) {
    const user = await db().user.findUnique({
      where: { email },
      select: { id: true, passwordHash: true, lockedUntil: true, disabledAt: true },
    });
    const genuine = await verifyPassword(user?.passwordHash ?? null, password);
    const open = user && !user.disabledAt && (!user.lockedUntil || user.lockedUntil <= now);
    if (genuine && open) return ok(user.id);
    if (open) await countFailure(user.id, now);
    return refuse('identity.sign_in_failed');
  },
  load: async (tx, { email }) => ({
    roles: await tx.membership.count({ where: { user: { email }, endedAt: null } }),
  }),
  rule: ({ roles }) => (roles === 0 ? refuse('identity.no_open_role') : ok()),
  async write(tx, _loaded, input, { now, prepared: userId }) {
    await tx.user.update({ where: { id: userId }, data: { failedAttempts: 0, lockedUntil: null } });
    const session = await tx.session.create({
      data: {
        userId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000),
        userAgent: input.userAgent,
      },
      select: { id: true },
    });
    return {
      value: { sessionId: session.id, returnTo: returnPath(input.volver) },
      effects: [{ record: accountRecord(userId), visibility: 'servir' }],
    };
  },
});
