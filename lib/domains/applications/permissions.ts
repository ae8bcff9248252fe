import type { Permission } from '@/lib/platform/command';

const APPLICANT = { roles: ['candidate'], scope: 'own' } as const satisfies Permission;
const SPECIALIST = { roles: ['selection_specialist'], scope: 'all' } as const satisfies Permission;

/** Who may run each command of this slice. Nobody screens or scores an application of their own: see `ownCase`. */
export const applicationPermissions = {
  'applications.start-application': APPLICANT,
  'applications.save-draft': APPLICANT,
  'applications.attach-document': APPLICANT,
  'applications.remove-document': APPLICANT,
  'applications.submit-application': APPLICANT,
  'applications.withdraw-application': APPLICANT,
  'applications.end-draft': { roles: ['system'], scope: 'all' },
  'applications.screen-application': SPECIALIST,
  'applications.record-stage-scores': SPECIALIST,
  'applications.compute-merit-list': SPECIALIST,
  'applications.publish-results': SPECIALIST,
  'applications.start-course': SPECIALIST,
  'applications.record-course-result': SPECIALIST,
} as const satisfies Record<string, Permission>;
