import type { Permission } from '@/lib/platform/command';

const MANAGER = { roles: ['manager'], scope: 'own' } as const satisfies Permission;
const SUPERIOR = { roles: ['superior'], scope: 'own' } as const satisfies Permission;
const SERVIR = { roles: ['monitoring_analyst', 'directorate'], scope: 'portfolio' } as const satisfies Permission;

/** Who may run each command of this slice; whose record it must be is in `policy.ts`. */
export const performancePermissions = {
  'performance.open-cycle': { roles: ['system'], scope: 'all' },
  'performance.propose-goals': MANAGER,
  'performance.comment-goals': { roles: ['manager', 'superior'], scope: 'own' },
  'performance.agree-goals': SUPERIOR,
  'performance.set-goals': SUPERIOR,
  'performance.accept-goals': MANAGER,
  'performance.object-goals': MANAGER,
  'performance.resolve-objection': SUPERIOR,
  'performance.report-progress': MANAGER,
  'performance.confirm-progress': SUPERIOR,
  'performance.reject-progress': SUPERIOR,
  'performance.close-year': { roles: ['system', 'directorate'], scope: 'all' },
  'performance.end-year': { roles: ['system'], scope: 'all' },
  'performance.lapse-term': { roles: ['system'], scope: 'all' },
  'performance.assess-year': SUPERIOR,
  // Superiors are let through to the rule: under the Act's frames the result is theirs, under the cadre's it is SERVIR's.
  'performance.evaluate-year': { roles: ['monitoring_analyst', 'directorate', 'superior'], scope: 'portfolio' },
  'performance.comment-evaluation': MANAGER,
  'performance.notify-evaluation': SERVIR,
} as const satisfies Record<string, Permission>;
