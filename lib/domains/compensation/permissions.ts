import type { Permission } from '@/lib/platform/command';

const ENTITY_HR = { roles: ['entity_hr'], scope: 'entity' } as const satisfies Permission;
const SPECIALIST = { roles: ['selection_specialist'], scope: 'all' } as const satisfies Permission;
const DIRECTORATE = { roles: ['directorate'], scope: 'all' } as const satisfies Permission;

export const compensationPermissions = {
  'compensation.load-table': SPECIALIST,
  'compensation.discard-table': { roles: ['selection_specialist', 'directorate'], scope: 'all' },
  'compensation.put-table-in-force': DIRECTORATE,
  'compensation.propose-valuation': ENTITY_HR,
  'compensation.withdraw-valuation': ENTITY_HR,
  'compensation.validate-valuation': DIRECTORATE,
  'compensation.return-valuation': DIRECTORATE,
  'compensation.record-benefit': ENTITY_HR,
  'compensation.void-benefit': ENTITY_HR,
} as const satisfies Record<string, Permission>;
