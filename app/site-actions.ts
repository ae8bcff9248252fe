'use server';

import { formAction } from '@/lib/platform/action';
import { closeCookie } from '@/lib/platform/auth';
import { signOut } from '@/lib/domains/identity/commands/sign-out';
import { switchRole } from '@/lib/domains/identity/commands/switch-role';

export const signOutAction = formAction(signOut, {
  to: () => '/',
  notice: () => ({ key: 'identity.notices.signed_out' }),
  after: closeCookie,
});

export const switchRoleAction = formAction(switchRole, {
  to: () => '/inicio',
  notice: () => ({ key: 'identity.notices.role_switched' }),
});
