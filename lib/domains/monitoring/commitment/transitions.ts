import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { COMMITMENT_STATES } from '../types';

const BY_ITS_DATE = { due: { date: 'dueOn' } } as const;

/** What someone promised in a contact. Only its owner is among the parties, so only they get the task. */
export const commitmentLifecycle = defineLifecycle({
  name: 'monitoring.commitment',
  states: COMMITMENT_STATES,
  transitions: [
    { command: 'monitoring.record-visit', from: null, to: 'OPEN', guard: 'checkHeld' },
    { command: 'monitoring.fulfil-commitment', from: ['OPEN'], to: 'FULFILLED' },
    { command: 'monitoring.cancel-commitment', from: ['OPEN'], to: 'CANCELLED' },
    { command: 'monitoring.end-follow-up', from: ['OPEN'], to: 'CANCELLED' },
  ],
  turns: {
    OPEN: [
      { kind: 'fulfil-manager', role: 'manager', scope: { person: 'manager' }, ...BY_ITS_DATE },
      { kind: 'fulfil-superior', role: 'superior', scope: { person: 'superior' }, ...BY_ITS_DATE },
      { kind: 'fulfil-analyst', role: 'monitoring_analyst', scope: { person: 'monitoring_analyst' }, ...BY_ITS_DATE },
    ],
  },
});
