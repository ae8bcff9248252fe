import type { Permission } from '@/lib/platform/command';

const ENTITY_HR = { roles: ['entity_hr'], scope: 'entity' } as const satisfies Permission;

/** HR the structure of its entity; SERVIR the census of the State. */
const IMPORTERS = {
  roles: ['entity_hr', 'selection_specialist', 'directorate'],
  scope: 'all',
} as const satisfies Permission;
const IMPORT_JOB = { roles: ['system'], scope: 'all' } as const satisfies Permission;

export const positionPermissions = {
  'positions.request-exception': ENTITY_HR,
  'positions.withdraw-exception': ENTITY_HR,
  'positions.declare-posts': ENTITY_HR,
  'positions.decide-exception': { roles: ['directorate'], scope: 'all' },
  'positions.upload-import': IMPORTERS,
  'positions.map-import': IMPORTERS,
  'positions.check-import': IMPORTERS,
  'positions.apply-import': IMPORTERS,
  'positions.finish-import': IMPORT_JOB,
  'positions.fail-import': IMPORT_JOB,
  'positions.undo-import': IMPORTERS,
  'positions.discard-import': IMPORTERS,
} as const satisfies Record<string, Permission>;
