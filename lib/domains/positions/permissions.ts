import type { Permission } from '@/lib/platform/command';

const ENTITY_HR = { roles: ['entity_hr'], scope: 'entity' } as const satisfies Permission;
const SYSTEM = { roles: ['system'], scope: 'all' } as const satisfies Permission;
/** Who prepares the list of managers and trust posts, and who decides on it. */
const LISTS = { roles: ['selection_specialist', 'directorate'], scope: 'all' } as const satisfies Permission;
const DIRECTORATE = { roles: ['directorate'], scope: 'all' } as const satisfies Permission;
const SPECIALIST = { roles: ['selection_specialist'], scope: 'all' } as const satisfies Permission;

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
  'positions.record-holder': ENTITY_HR,
  'positions.end-holder': ENTITY_HR,
  'positions.displace-manager': ENTITY_HR,
  'positions.renew-term': ENTITY_HR,
  'positions.lapse-commission': SYSTEM,
  'positions.remind-commission': SYSTEM,
  'positions.remind-term': SYSTEM,
  'positions.request-quota-exception': ENTITY_HR,
  'positions.withdraw-quota-exception': ENTITY_HR,
  'positions.decide-quota-exception': DIRECTORATE,
  'positions.generate-trust-list': LISTS,
  'positions.review-trust-list': LISTS,
  'positions.discard-trust-list': LISTS,
  'positions.publish-trust-list': DIRECTORATE,
  'positions.create-seat': ENTITY_HR,
  'positions.edit-seat': ENTITY_HR,
  'positions.move-seat': ENTITY_HR,
  'positions.suppress-seat': ENTITY_HR,
  'positions.restructure-unit': ENTITY_HR,
  'positions.include-tpm-body': DIRECTORATE,
  'positions.exclude-tpm-body': DIRECTORATE,
  'positions.review-tpm-list': DIRECTORATE,
  'positions.set-high-impact': DIRECTORATE,
  'positions.decide-exception': DIRECTORATE,
  'positions.load-manual': SPECIALIST,
  'positions.discard-manual': SPECIALIST,
  'positions.put-manual-in-force': DIRECTORATE,
  'positions.start-profile': ENTITY_HR,
  'positions.save-profile': ENTITY_HR,
  'positions.approve-profile': ENTITY_HR,
  'positions.request-deviation': ENTITY_HR,
  'positions.discard-profile': ENTITY_HR,
  'positions.decide-deviation': DIRECTORATE,
  'positions.upload-import': IMPORTERS,
  'positions.map-import': IMPORTERS,
  'positions.check-import': IMPORTERS,
  'positions.apply-import': IMPORTERS,
  'positions.finish-import': IMPORT_JOB,
  'positions.fail-import': IMPORT_JOB,
  'positions.undo-import': IMPORTERS,
  'positions.discard-import': IMPORTERS,
} as const satisfies Record<string, Permission>;
