import type { Permission } from '@/lib/platform/command';

const ANALYST = { roles: ['monitoring_analyst'], scope: 'portfolio' } as const satisfies Permission;

/** Who may run each command of this slice; whose record it must be is in `policy.ts`. */
export const monitoringPermissions = {
  'monitoring.plan-visit': ANALYST,
  'monitoring.record-visit': ANALYST,
  'monitoring.cancel-visit': ANALYST,
  'monitoring.end-follow-up': { roles: ['system'], scope: 'all' },
  'monitoring.fulfil-commitment': { roles: ['manager', 'superior', 'monitoring_analyst'], scope: 'own' },
  'monitoring.cancel-commitment': ANALYST,
  'monitoring.remind-task': { roles: ['system'], scope: 'all' },
} as const satisfies Record<string, Permission>;
