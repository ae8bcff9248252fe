import type { Permission } from '@/lib/platform/command';

const ENTITY_HR = { roles: ['entity_hr'], scope: 'entity' } as const satisfies Permission;

export const positionPermissions = {
  'positions.request-exception': ENTITY_HR,
  'positions.withdraw-exception': ENTITY_HR,
  'positions.declare-posts': ENTITY_HR,
  'positions.create-seat': ENTITY_HR,
  'positions.edit-seat': ENTITY_HR,
  'positions.move-seat': ENTITY_HR,
  'positions.suppress-seat': ENTITY_HR,
  'positions.restructure-unit': ENTITY_HR,
  'positions.decide-exception': { roles: ['directorate'], scope: 'all' },
} as const satisfies Record<string, Permission>;
