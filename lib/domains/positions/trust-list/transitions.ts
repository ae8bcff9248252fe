import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { TRUST_LIST_STATES } from './types';

/** Every three years SERVIR publishes who the managers are and which posts are held by trust (L30057 64). */
export const trustListLifecycle = defineLifecycle({
  name: 'positions.trust_list',
  states: TRUST_LIST_STATES,
  transitions: [
    { command: 'positions.generate-trust-list', from: null, to: 'GENERATED', guard: 'checkPeriod', norm: 'L30057 64' },
    { command: 'positions.review-trust-list', from: ['GENERATED'], to: 'REVIEWED' },
    { command: 'positions.discard-trust-list', from: ['GENERATED', 'REVIEWED'], to: 'DISCARDED' },
    { command: 'positions.publish-trust-list', from: ['REVIEWED'], to: 'PUBLISHED', norm: 'L30057 64' },
  ],
  turns: {
    GENERATED: [{ kind: 'review', role: 'directorate', scope: 'any' }],
    REVIEWED: [{ kind: 'publish', role: 'directorate', scope: 'any' }],
  },
});
