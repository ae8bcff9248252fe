import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { noInput } from '../schema';

/** Closes every session of the account, this one included. */
export const signOutEverywhere = defineCommand({
  name: 'identity.sign-out-everywhere',
  permission: identityPermissions['identity.sign-out-everywhere'],
  input: noInput,
  load: (tx, _input, { actor }) => tx.user.findUnique({ where: { id: actor.userId ?? '' }, select: { id: true } }),
  async write(tx, user, _input, { now }) {
    await tx.session.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: now } });
    return { value: undefined, effects: [{ record: accountRecord(user.id), visibility: 'servir' }] };
  },
});
