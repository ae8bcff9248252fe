import type { Permission } from '@/lib/platform/command';

const CADRE = { roles: ['directorate'], scope: 'all' } as const satisfies Permission;

/** Who may run each command of this slice. */
export const cadrePermissions = {
  'cadre.incorporate-candidate': { roles: ['directorate', 'council_member'], scope: 'all' },
  'cadre.register-member': CADRE,
  'cadre.exclude-member': CADRE,
  'cadre.end-paid-availability': { roles: ['system'], scope: 'all' },
  'cadre.conclude-competition': { roles: ['selection_specialist'], scope: 'all' },
} as const satisfies Record<string, Permission>;
