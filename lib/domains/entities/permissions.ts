import type { Permission } from '@/lib/platform/command';

export const entityPermissions = {
  'entities.assign-analyst': { roles: ['directorate'], scope: 'all' },
} as const satisfies Record<string, Permission>;
