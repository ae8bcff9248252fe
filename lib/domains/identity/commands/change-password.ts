import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { hashPassword, verifyPassword } from '../passwords';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { checkPassword } from '../rules';
import { changePasswordInput } from '../schema';

/** Changes one's own password and closes one's other sessions. Refuses `identity.wrong_password`. */
export const changePassword = defineCommand({
  name: 'identity.change-password',
  permission: identityPermissions['identity.change-password'],
  input: changePasswordInput,
  async prepare({ current, password }, { actor }) {
    const user = await db().user.findUniqueOrThrow({
      where: { id: actor.userId ?? '' },
      select: { passwordHash: true, email: true },
    });
    if (!(await verifyPassword(user.passwordHash, current)))
      return refuse('identity.wrong_password', { field: 'current' });
    const strong = checkPassword(password, user.email);
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
