import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { invitationInput } from '../schema';

/** Takes back an invitation nobody has accepted yet. */
export const revokeInvitation = defineCommand({
  name: 'identity.revoke-invitation',
  permission: identityPermissions['identity.revoke-invitation'],
  input: invitationInput,
  load: (tx, { invitationId }, { actor }) =>
    tx.invitation.findFirst({
      where: { id: invitationId, ...(actor.role === 'entity_hr' ? { entityId: actor.entityId ?? '' } : {}) },
      select: { id: true },
    }),
  async write(tx, invitation, _input, { now }) {
    const open = { id: invitation.id, acceptedAt: null, revokedAt: null };
    expectOne(await tx.invitation.updateMany({ where: open, data: { revokedAt: now } }));
    return {
      value: undefined,
      effects: [{ record: { ...accountRecord(invitation.id), type: 'invitation' }, visibility: 'servir' }],
    };
  },
});
