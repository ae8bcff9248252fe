import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { VISIT_STATES } from '../types';

/** A contact of SERVIR with a manager in post and those around them (S3 VIII). */
export const visitLifecycle = defineLifecycle({
  name: 'monitoring.visit',
  states: VISIT_STATES,
  transitions: [
    { command: 'monitoring.plan-visit', from: null, to: 'PLANNED', guard: 'checkPlan', norm: 'S3 VIII' },
    { command: 'monitoring.record-visit', from: ['PLANNED'], to: 'HELD', guard: 'checkHeld', norm: 'S3 VIII' },
    // Recording one contact plans the next.
    { command: 'monitoring.record-visit', from: null, to: 'PLANNED', guard: 'checkHeld', norm: 'S3 VIII' },
    { command: 'monitoring.cancel-visit', from: ['PLANNED'], to: 'CANCELLED' },
    { command: 'monitoring.end-follow-up', from: ['PLANNED'], to: 'CANCELLED' },
  ],
  turns: {
    PLANNED: [
      {
        kind: 'hold',
        role: 'monitoring_analyst',
        scope: { person: 'analyst' },
        due: { date: 'plannedOn' },
        path: '/registrar',
      },
    ],
  },
});
