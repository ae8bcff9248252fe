import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { sessionInput } from '../schema';

/** Closes one of one's own sessions, wherever it is open. */
export const revokeSession = defineCommand({
  name: 'identity.revoke-session',
  permission: identityPermissions['identity.revoke-session'],
  input: sessionInput,
  load: (tx, { sessionId }, { actor }) =>
    tx.session.findFirst({
      where: { id: sessionId, userId: actor.userId ?? '', revokedAt: null },
      select: { id: true, userId: true },
    }),
  async write(tx, session, _input, { now }) {
    await tx.session.update({ where: { id: session.id }, data: { revokedAt: now } });
    return { value: undefined, effects: [{ record: accountRecord(session.userId), visibility: 'servir' }] };
  },
});
