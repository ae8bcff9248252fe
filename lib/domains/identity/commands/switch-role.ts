import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { switchRoleInput } from '../schema';

/** From now on this session acts in another of the account's own roles. */
export const switchRole = defineCommand({
  name: 'identity.switch-role',
  permission: identityPermissions['identity.switch-role'],
  input: switchRoleInput,
  load: (tx, { membershipId }, { actor }) =>
    tx.membership.findFirst({
      where: { id: membershipId, userId: actor.userId ?? '', endedAt: null },
      select: { id: true, userId: true, role: true },
    }),
  async write(tx, membership, _input, { actor }) {
    await tx.session.update({ where: { id: actor.sessionId ?? '' }, data: { actingMembershipId: membership.id } });
    const changes = [{ field: 'role', before: actor.role, after: membership.role }];
    return { value: undefined, effects: [{ record: accountRecord(membership.userId), visibility: 'servir', changes }] };
  },
});
