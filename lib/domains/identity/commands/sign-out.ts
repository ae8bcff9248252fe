import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { noInput } from '../schema';

/** Ends the session one is in. */
export const signOut = defineCommand({
  name: 'identity.sign-out',
  permission: identityPermissions['identity.sign-out'],
  input: noInput,
  load: (tx, _input, { actor }) =>
    tx.session.findFirst({ where: { id: actor.sessionId ?? '', revokedAt: null }, select: { id: true, userId: true } }),
  async write(tx, session, _input, { now }) {
    await tx.session.update({ where: { id: session.id }, data: { revokedAt: now } });
    return { value: undefined, effects: [{ record: accountRecord(session.userId), visibility: 'servir' }] };
  },
});
