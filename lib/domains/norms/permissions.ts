import type { Permission } from '@/lib/platform/command';

/** Who may run each command of this slice. */
export const normsPermissions = {
  'norms.add-non-working-day': { roles: ['administrator'], scope: 'all' },
  'norms.remove-non-working-day': { roles: ['administrator'], scope: 'all' },
} as const satisfies Record<string, Permission>;
