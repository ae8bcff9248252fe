'use server';

import { endRole } from '@/lib/domains/identity/commands/end-role';
import { grantRole } from '@/lib/domains/identity/commands/grant-role';
import { setAccountAccess } from '@/lib/domains/identity/commands/set-account-access';
import { formAction } from '@/lib/platform/action';

export const grantRoleAction = formAction(grantRole, { notice: () => ({ key: 'identity.notices.role_granted' }) });

export const endRoleAction = formAction(endRole, { notice: () => ({ key: 'identity.notices.role_ended' }) });

export const setAccountAccessAction = formAction(setAccountAccess, {
  notice: () => ({ key: 'identity.notices.access_set' }),
});
