'use server';

import { acceptInvitation } from '@/lib/domains/identity/commands/accept-invitation';
import { formAction } from '@/lib/platform/action';

export const acceptInvitationAction = formAction(acceptInvitation, {
  limit: { name: 'invitation', attempts: 30, minutes: 10 },
  to: () => '/ingresar',
  notice: () => ({ key: 'identity.notices.invitation_accepted' }),
});
