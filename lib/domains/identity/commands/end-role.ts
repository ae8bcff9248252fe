import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { endRoleInput } from '../schema';

/** Ends a role of an account from now on. Nobody ends their own. */
export const endRole = defineCommand({
  name: 'identity.end-role',
  permission: identityPermissions['identity.end-role'],
  input: endRoleInput,
  load: (tx, { membershipId }) =>
    tx.membership.findFirst({
      where: { id: membershipId, endedAt: null },
      select: { id: true, userId: true, role: true },
    }),
  ownCase: (membership) => [membership.userId],
  async write(tx, membership, { reason }, { now }) {
    expectOne(await tx.membership.updateMany({ where: { id: membership.id, endedAt: null }, data: { endedAt: now } }));
    const changes = [{ field: 'role', before: membership.role, after: null }];
    return {
      value: undefined,
      effects: [{ record: accountRecord(membership.userId), visibility: 'servir', changes, reason }],
    };
  },
});
