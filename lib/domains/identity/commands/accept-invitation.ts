import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { grantMembership } from '../operations/grant-membership';
import { digestOf, hashPassword } from '../passwords';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { checkPassword } from '../rules';
import { acceptInvitationInput } from '../schema';

/**
 * Accepts an invitation by its link: a new account sets its password, one that exists only gains the role.
 * Refuses `identity.link_spent`, and `identity.password_needed` for a new account without one.
 */
export const acceptInvitation = defineCommand({
  name: 'identity.accept-invitation',
  permission: identityPermissions['identity.accept-invitation'],
  input: acceptInvitationInput,
  prepare: async ({ password }) => ok(password === null ? null : await hashPassword(password)),
  async load(tx, { token }) {
    const invitation = await tx.invitation.findUnique({ where: { tokenHash: digestOf(token) } });
    const user = invitation && (await tx.user.findUnique({ where: { email: invitation.email }, select: { id: true } }));
    return { invitation, user };
  },
  rule({ invitation, user }, { password }, { now }) {
    if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= now) {
      return refuse('identity.link_spent');
    }
    if (user?.id === invitation.invitedById) return refuse('platform.own_case');
    if (user) return ok();
    return password === null
      ? refuse('identity.password_needed', { field: 'password' })
      : checkPassword(password, invitation.email);
  },
  async write(tx, { invitation, user }, _input, { now, prepared: passwordHash }) {
    const { id, email, name, role, entityId, invitedById } = invitation!;
    expectOne(
      await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data: { acceptedAt: now } }),
    );
    const account =
      user ?? (await tx.user.create({ data: { email, name, passwordHash, createdAt: now }, select: { id: true } }));
    await grantMembership(tx, { userId: account.id, role, entityId, grantedById: invitedById, now });
    const changes = [{ field: 'role', after: role }];
    return { value: undefined, effects: [{ record: accountRecord(account.id), visibility: 'servir', changes }] };
  },
  constraints: { user_email_key: { code: 'platform.conflict' } },
});
