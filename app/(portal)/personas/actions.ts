'use server';

import { inviteUser } from '@/lib/domains/identity/commands/invite-user';
import { revokeInvitation } from '@/lib/domains/identity/commands/revoke-invitation';
import { formAction } from '@/lib/platform/action';

export const inviteAction = formAction(inviteUser, { notice: () => ({ key: 'identity.notices.invited' }) });

export const revokeInvitationAction = formAction(revokeInvitation, {
  notice: () => ({ key: 'identity.notices.invitation_revoked' }),
});
