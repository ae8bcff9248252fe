'use server';

import { resetPassword } from '@/lib/domains/identity/commands/reset-password';
import { formAction } from '@/lib/platform/action';

export const resetPasswordAction = formAction(resetPassword, {
  limit: { name: 'reset', attempts: 30, minutes: 10 },
  to: () => '/ingresar',
  notice: () => ({ key: 'identity.notices.password_reset' }),
});
