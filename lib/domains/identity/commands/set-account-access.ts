import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { accountAccessInput } from '../schema';

/** Closes an account, with every session it has open, or opens it again and forgets its failed attempts. */
export const setAccountAccess = defineCommand({
  name: 'identity.set-account-access',
  permission: identityPermissions['identity.set-account-access'],
  input: accountAccessInput,
  load: (tx, { userId }) => tx.user.findUnique({ where: { id: userId }, select: { id: true, disabledAt: true } }),
  ownCase: (user) => [user.id],
  async write(tx, user, { access, reason }, { now }) {
    const disabledAt = access === 'closed' ? now : null;
    await tx.user.update({ where: { id: user.id }, data: { disabledAt, failedAttempts: 0, lockedUntil: null } });
    if (disabledAt)
      await tx.session.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: now } });
    const changes = [{ field: 'access', before: user.disabledAt ? 'closed' : 'open', after: access }];
    return { value: undefined, effects: [{ record: accountRecord(user.id), visibility: 'servir', changes, reason }] };
  },
});
