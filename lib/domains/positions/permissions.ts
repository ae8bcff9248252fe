import type { Permission } from '@/lib/platform/command';

const ENTITY_HR = { roles: ['entity_hr'], scope: 'entity' } as const satisfies Permission;
const DIRECTORATE = { roles: ['directorate'], scope: 'all' } as const satisfies Permission;
const SPECIALIST = { roles: ['selection_specialist'], scope: 'all' } as const satisfies Permission;

export const positionPermissions = {
  'positions.request-exception': ENTITY_HR,
  'positions.withdraw-exception': ENTITY_HR,
  'positions.declare-posts': ENTITY_HR,
  'positions.decide-exception': DIRECTORATE,
  'positions.load-manual': SPECIALIST,
  'positions.discard-manual': SPECIALIST,
  'positions.put-manual-in-force': DIRECTORATE,
  'positions.start-profile': ENTITY_HR,
  'positions.save-profile': ENTITY_HR,
  'positions.approve-profile': ENTITY_HR,
  'positions.request-deviation': ENTITY_HR,
  'positions.decide-deviation': DIRECTORATE,
} as const satisfies Record<string, Permission>;
