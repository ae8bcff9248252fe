'use server';

import { requestPasswordReset } from '@/lib/domains/identity/commands/request-password-reset';
import { formAction } from '@/lib/platform/action';

export const requestResetAction = formAction(requestPasswordReset, {
  limit: { name: 'recover', attempts: 10, minutes: 15 },
  notice: () => ({ key: 'identity.notices.reset_sent' }),
});
