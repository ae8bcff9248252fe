import type { Permission } from '@/lib/platform/command';

const SPECIALIST = { roles: ['selection_specialist'], scope: 'all' } as const satisfies Permission;
const DIRECTORATE = { roles: ['directorate'], scope: 'all' } as const satisfies Permission;
const COUNCIL = { roles: ['council_member'], scope: 'all' } as const satisfies Permission;

/** Who may run each command of this slice. Nobody approves terms of their own writing: see the commands' `ownCase`. */
export const competitionPermissions = {
  'competitions.draft-competition': SPECIALIST,
  'competitions.edit-terms': SPECIALIST,
  'competitions.submit-terms': SPECIALIST,
  'competitions.return-terms': DIRECTORATE,
  'competitions.approve-terms': DIRECTORATE,
  'competitions.publish-competition': SPECIALIST,
  'competitions.close-applications': { roles: ['system'], scope: 'all' },
  'competitions.start-evaluation': SPECIALIST,
  'competitions.return-merit-list': COUNCIL,
  'competitions.approve-merit-list': COUNCIL,
  'competitions.declare-void': DIRECTORATE,
} as const satisfies Record<string, Permission>;
