'use server';

import { changePassword } from '@/lib/domains/identity/commands/change-password';
import { revokeSession } from '@/lib/domains/identity/commands/revoke-session';
import { signOutEverywhere } from '@/lib/domains/identity/commands/sign-out-everywhere';
import { formAction } from '@/lib/platform/action';
import { closeCookie } from '@/lib/platform/auth';

export const changePasswordAction = formAction(changePassword, {
  notice: () => ({ key: 'identity.notices.password_changed' }),
});

export const revokeSessionAction = formAction(revokeSession, {
  notice: () => ({ key: 'identity.notices.session_closed' }),
});

export const signOutEverywhereAction = formAction(signOutEverywhere, {
  to: () => '/ingresar',
  notice: () => ({ key: 'identity.notices.signed_out' }),
  after: closeCookie,
});
