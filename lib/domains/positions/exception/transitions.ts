import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { EXCEPTION_STATES } from './types';

/** An entity asks that a post be classified otherwise than the tables say; SERVIR decides (L30057 59; R040 237). */
export const exceptionLifecycle = defineLifecycle({
  name: 'positions.exception',
  states: EXCEPTION_STATES,
  transitions: [
    { command: 'positions.request-exception', from: null, to: 'REQUESTED', guard: 'checkAsked', norm: 'L30057 59' },
    { command: 'positions.decide-exception', from: ['REQUESTED'], to: 'GRANTED', norm: 'R040 237' },
    { command: 'positions.decide-exception', from: ['REQUESTED'], to: 'DENIED', norm: 'R040 237' },
    { command: 'positions.withdraw-exception', from: ['REQUESTED'], to: 'WITHDRAWN' },
  ],
  turns: {
    REQUESTED: [{ kind: 'decide', role: 'directorate', scope: 'any' }],
  },
});
