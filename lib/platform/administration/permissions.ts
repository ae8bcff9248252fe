import { ROLES } from '@/lib/kernel/actor';
import type { Permission } from '../command';

/** Who may run the commands that belong to the portal itself. */
export const platformPermissions = {
  'platform.open-notice': { roles: ROLES, scope: 'own' },
  'platform.read-all-notices': { roles: ROLES, scope: 'own' },
  'platform.retry-job': { roles: ['administrator'], scope: 'all' },
} as const satisfies Record<string, Permission>;
