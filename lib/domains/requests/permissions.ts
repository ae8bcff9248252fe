import type { Permission } from '@/lib/platform/command';

const ENTITY_HR: Permission = { roles: ['entity_hr'], scope: 'entity' };
const DIRECTORATE: Permission = { roles: ['directorate'], scope: 'all' };
/** The analyst, for the entities of their portfolio; the directorate, for any (R030 13). */
const MATCHING: Permission = { roles: ['monitoring_analyst', 'directorate'], scope: 'portfolio' };
const PROPOSED_MANAGER: Permission = { roles: ['manager'], scope: 'own' };

export const requestPermissions = {
  'requests.draft-request': ENTITY_HR,
  'requests.edit-request': ENTITY_HR,
  'requests.submit-request': ENTITY_HR,
  'requests.withdraw-request': ENTITY_HR,
  'requests.accept-request': DIRECTORATE,
  'requests.return-request': DIRECTORATE,
  'requests.propose-managers': MATCHING,
  'requests.extend-access': MATCHING,
  'requests.prefer-candidate': ENTITY_HR,
  'requests.withdraw-preference': ENTITY_HR,
  'requests.accept-proposal': PROPOSED_MANAGER,
  'requests.refuse-proposal': PROPOSED_MANAGER,
  'requests.record-hearing': DIRECTORATE,
} as const;
