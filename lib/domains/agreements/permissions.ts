import type { Permission } from '@/lib/platform/command';

/** Who may run each verb of this slice. R030 12-13 and 19 name the parties; DL1024 9 and R030 10 and 28 what each decides. */
export const agreementPermissions = {
  'agreements.assign-manager': { roles: ['directorate'], scope: 'all' },
  'agreements.acknowledge-notice': { roles: ['manager', 'entity_hr', 'entity_head'], scope: 'own' },
  'agreements.record-designation': { roles: ['entity_hr'], scope: 'entity' },
  'agreements.write-agreement': { roles: ['directorate', 'monitoring_analyst'], scope: 'all' },
  'agreements.send-agreement': { roles: ['directorate', 'monitoring_analyst'], scope: 'all' },
  'agreements.reopen-agreement': { roles: ['directorate'], scope: 'all' },
  'agreements.sign-agreement': { roles: ['manager', 'entity_head', 'directorate'], scope: 'own' },
  'agreements.issue-agreement': { roles: ['system'], scope: 'all' },
  'agreements.start-assignment': { roles: ['entity_hr'], scope: 'entity' },
  'agreements.decide-probation': { roles: ['superior'], scope: 'own' },
  'agreements.annul-assignment': { roles: ['directorate'], scope: 'all' },
  'agreements.end-assignment': { roles: ['directorate'], scope: 'all' },
  'agreements.remind-deadline': { roles: ['system'], scope: 'all' },
} as const satisfies Record<string, Permission>;
