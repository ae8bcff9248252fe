import type { Permission } from '@/lib/platform/command';

export const entityPermissions = {
  'entities.declare-posts': { roles: ['entity_hr'], scope: 'entity' },
  'entities.assign-analyst': { roles: ['directorate'], scope: 'all' },
} as const satisfies Record<string, Permission>;
