import 'server-only';
import { randomUUID } from 'node:crypto';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { SECRET_LINK_QUEUE, type SecretLink } from '../jobs/mail-secret-link';
import { newSecret } from '../passwords';
import { identityPermissions } from '../permissions';
import { mayInvite, needsEntity } from '../policy';
import { accountRecord } from '../records';
import { inviteInput } from '../schema';

const VALID_DAYS = 7;

/** Invites somebody else to a role by e-mail: the administrator to any, an entity's HR to its own entity's. */
export const inviteUser = defineCommand({
  name: 'identity.invite-user',
  permission: identityPermissions['identity.invite-user'],
  input: inviteInput,
  load: async (tx, { email, role, entityId: asked }, { actor }) => {
    const entityId = actor.role === 'entity_hr' ? actor.entityId : asked;
    const entity =
      entityId === null ? null : await tx.entity.findUnique({ where: { id: entityId }, select: { id: true } });
    const invited = await tx.user.findUnique({ where: { email }, select: { id: true } });
    return { role, entityId: needsEntity(role) ? (entity?.id ?? null) : null, invitedId: invited?.id };
  },
  ownCase: ({ invitedId }) => [invitedId],
  rule({ role, entityId }, _input, { actor }) {
    if (needsEntity(role) && entityId === null) return refuse('identity.entity_needed', { field: 'entityId' });
    return mayInvite(actor, role, entityId) ? ok() : refuse('identity.role_not_yours', { field: 'role' });
  },
  async write(tx, { role, entityId }, { email, name }, { actor, now }) {
    const { secret, digest } = newSecret();
    const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000);
    const invitation = await tx.invitation.create({
      data: {
        email,
        name,
        role,
        entityId,
        tokenHash: digest,
        invitedById: actor.userId ?? '',
        createdAt: now,
        expiresAt,
      },
      select: { id: true },
    });
    const data: SecretLink = {
      id: randomUUID(),
      to: email,
      name,
      locale: 'es',
      kind: 'invitation',
      path: `/invitacion/${secret}`,
    };
    const changes = [{ field: 'role', after: role }];
    return {
      value: undefined,
      effects: [{ record: { ...accountRecord(invitation.id), type: 'invitation' }, visibility: 'servir', changes }],
      jobs: [{ queue: SECRET_LINK_QUEUE, data }],
    };
  },
});
