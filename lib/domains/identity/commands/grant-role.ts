import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { grantMembership } from '../operations/grant-membership';
import { identityPermissions } from '../permissions';
import { INVITABLE_ROLES, needsEntity } from '../policy';
import { accountRecord } from '../records';
import { grantRoleInput } from '../schema';

/** Gives an account one more role. Nobody gives roles to themselves. */
export const grantRole = defineCommand({
  name: 'identity.grant-role',
  permission: identityPermissions['identity.grant-role'],
  input: grantRoleInput,
  load: (tx, { userId }) => tx.user.findUnique({ where: { id: userId }, select: { id: true } }),
  ownCase: (user) => [user.id],
  rule(_user, { role, entityId }) {
    if (!INVITABLE_ROLES.includes(role)) return refuse('identity.role_not_yours', { field: 'role' });
    return needsEntity(role) && entityId === null ? refuse('identity.entity_needed', { field: 'entityId' }) : ok();
  },
  async write(tx, user, { role, entityId, reason }, { actor, now }) {
    await grantMembership(tx, {
      userId: user.id,
      role,
      entityId: needsEntity(role) ? entityId : null,
      grantedById: actor.userId,
      now,
    });
    const changes = [{ field: 'role', after: role }];
    return { value: undefined, effects: [{ record: accountRecord(user.id), visibility: 'servir', changes, reason }] };
  },
});
