import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { PROFILE_STATES } from './types';

/** An entity approves the profiles of its posts (R040 134); one that departs from the manual needs SERVIR (S3 IV; R040 239). */
export const profileLifecycle = defineLifecycle({
  name: 'positions.profile',
  states: PROFILE_STATES,
  transitions: [
    { command: 'positions.start-profile', from: null, to: 'DRAFT', guard: 'checkStandard', norm: 'R040 133' },
    { command: 'positions.save-profile', from: ['DRAFT'], to: 'DRAFT', guard: 'checkStandard', norm: 'R040 133' },
    { command: 'positions.approve-profile', from: ['DRAFT'], to: 'APPROVED', guard: 'checkApproval', norm: 'R040 134' },
    {
      command: 'positions.request-deviation',
      from: ['DRAFT'],
      to: 'DEVIATION_REQUESTED',
      guard: 'checkDeviation',
      norm: 'R040 239',
    },
    { command: 'positions.decide-deviation', from: ['DEVIATION_REQUESTED'], to: 'APPROVED', norm: 'R040 239' },
    { command: 'positions.decide-deviation', from: ['DEVIATION_REQUESTED'], to: 'DRAFT', norm: 'R040 239' },
    { command: 'positions.discard-profile', from: ['DRAFT', 'DEVIATION_REQUESTED'], to: 'DISCARDED' },
    // With its post; what SERVIR is deciding on is not left behind.
    { command: 'positions.suppress-seat', from: ['DRAFT'], to: 'DISCARDED', guard: 'checkSuppressible' },
    // The one in force gives way to the one that is approved.
    { command: 'positions.approve-profile', from: ['APPROVED'], to: 'SUPERSEDED' },
    { command: 'positions.decide-deviation', from: ['APPROVED'], to: 'SUPERSEDED' },
  ],
  turns: {
    DRAFT: [{ kind: 'finish', role: 'entity_hr', scope: 'entity', path: '/editar' }],
    DEVIATION_REQUESTED: [{ kind: 'decide', role: 'directorate', scope: 'any' }],
  },
});
