import type { Permission } from '@/lib/platform/command';

const ENTITY_HR = { roles: ['entity_hr'], scope: 'entity' } as const satisfies Permission;
const DIRECTORATE = { roles: ['directorate'], scope: 'all' } as const satisfies Permission;

export const positionPermissions = {
  'positions.request-exception': ENTITY_HR,
  'positions.withdraw-exception': ENTITY_HR,
  'positions.declare-posts': ENTITY_HR,
  'positions.decide-exception': { roles: ['directorate'], scope: 'all' },
  'positions.include-tpm-body': DIRECTORATE,
  'positions.exclude-tpm-body': DIRECTORATE,
  'positions.review-tpm-list': DIRECTORATE,
  'positions.set-high-impact': DIRECTORATE,
} as const satisfies Record<string, Permission>;
