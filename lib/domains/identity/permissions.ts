import type { Permission } from '@/lib/platform/command';
import { ROLES } from '@/lib/kernel/actor';

const ANYONE = { roles: ['anonymous', ...ROLES], scope: 'own' } as const satisfies Permission;
const SIGNED_IN = { roles: ROLES, scope: 'own' } as const satisfies Permission;

/** Who may run each command of this slice. */
export const identityPermissions = {
  'identity.sign-in': ANYONE,
  'identity.register-candidate': ANYONE,
  'identity.request-password-reset': ANYONE,
  'identity.reset-password': ANYONE,
  'identity.accept-invitation': ANYONE,
  'identity.switch-role': SIGNED_IN,
  'identity.choose-language': SIGNED_IN,
  'identity.sign-out': SIGNED_IN,
  'identity.revoke-session': SIGNED_IN,
  'identity.sign-out-everywhere': SIGNED_IN,
  'identity.change-password': SIGNED_IN,
  'identity.invite-user': { roles: ['administrator', 'entity_hr'], scope: 'entity' },
  'identity.revoke-invitation': { roles: ['administrator', 'entity_hr'], scope: 'entity' },
  'identity.grant-role': { roles: ['administrator'], scope: 'all' },
  'identity.end-role': { roles: ['administrator'], scope: 'all' },
  'identity.set-account-access': { roles: ['administrator'], scope: 'all' },
} as const satisfies Record<string, Permission>;
