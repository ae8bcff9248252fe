import 'server-only';
import { ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { reauthenticate } from '../operations/reauthenticate';
import { hashPassword } from '../passwords';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { checkPassword } from '../rules';
import { changePasswordInput } from '../schema';

/** Changes one's own password and closes one's other sessions. A wrong current one is counted as a failed sign-in is. */
export const changePassword = defineCommand({
  name: 'identity.change-password',
  permission: identityPermissions['identity.change-password'],
  input: changePasswordInput,
  async prepare({ current, password }, { actor, now }) {
    const known = await reauthenticate(actor.userId, current, now, 'current');
    if (!known.ok) return known;
    const { email } = await db().user.findUniqueOrThrow({ where: { id: actor.userId ?? '' }, select: { email: true } });
    const strong = checkPassword(password, email);
    return strong.ok ? ok(await hashPassword(password)) : strong;
  },
  load: (tx, _input, { actor }) => tx.user.findUnique({ where: { id: actor.userId ?? '' }, select: { id: true } }),
  async write(tx, user, _input, { actor, now, prepared: passwordHash }) {
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } });
    await tx.session.updateMany({
      where: { userId: user.id, revokedAt: null, NOT: { id: actor.sessionId ?? '' } },
      data: { revokedAt: now },
    });
    return { value: undefined, effects: [{ record: accountRecord(user.id), visibility: 'servir' }] };
  },
});
