import type { Permission } from '@/lib/platform/command';

const ENTITY_HR = { roles: ['entity_hr'], scope: 'entity' } as const satisfies Permission;
const DIRECTORATE = { roles: ['directorate'], scope: 'all' } as const satisfies Permission;

export const entityPermissions = {
  'entities.assign-analyst': DIRECTORATE,
  'entities.register-entity': DIRECTORATE,
  'entities.classify-entity': DIRECTORATE,
  'entities.record-transition': DIRECTORATE,
  'entities.edit-entity': ENTITY_HR,
  'entities.create-unit': ENTITY_HR,
  'entities.edit-unit': ENTITY_HR,
  'entities.close-unit': ENTITY_HR,
  'entities.reopen-unit': ENTITY_HR,
} as const satisfies Record<string, Permission>;
