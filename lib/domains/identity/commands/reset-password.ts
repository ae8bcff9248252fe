import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { digestOf, hashPassword } from '../passwords';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { checkPassword } from '../rules';
import { resetInput } from '../schema';

/** Sets a new password by a link, once, and closes every open session. Refuses `identity.link_spent`. */
export const resetPassword = defineCommand({
  name: 'identity.reset-password',
  permission: identityPermissions['identity.reset-password'],
  input: resetInput,
  prepare: async ({ password }) => ok(await hashPassword(password)),
  load: async (tx, { token }) => ({
    reset: await tx.passwordResetToken.findUnique({
      where: { tokenHash: digestOf(token) },
      select: { tokenHash: true, userId: true, expiresAt: true, usedAt: true, user: { select: { email: true } } },
    }),
  }),
  rule({ reset }, { password }, { now }) {
    if (!reset || reset.usedAt !== null || reset.expiresAt <= now) return refuse('identity.link_spent');
    return checkPassword(password, reset.user.email);
  },
  async write(tx, { reset }, _input, { now, prepared: passwordHash }) {
    const { userId, tokenHash } = reset!;
    expectOne(await tx.passwordResetToken.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt: now } }));
    await tx.passwordResetToken.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
    await tx.user.update({ where: { id: userId }, data: { passwordHash, failedAttempts: 0, lockedUntil: null } });
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    return { value: undefined, effects: [{ record: accountRecord(userId), visibility: 'servir' }] };
  },
});
