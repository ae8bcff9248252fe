import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { EXCEPTION_STATES } from '../../exception/types';

/** An entity asks for another floor or ceiling of trust appointees; SERVIR decides by resolution (L30057 77). */
export const quotaExceptionLifecycle = defineLifecycle({
  name: 'positions.quota_exception',
  states: EXCEPTION_STATES,
  transitions: [
    {
      command: 'positions.request-quota-exception',
      from: null,
      to: 'REQUESTED',
      guard: 'checkAskedLimit',
      norm: 'L30057 77',
    },
    { command: 'positions.decide-quota-exception', from: ['REQUESTED'], to: 'GRANTED', norm: 'L30057 77' },
    { command: 'positions.decide-quota-exception', from: ['REQUESTED'], to: 'DENIED', norm: 'L30057 77' },
    { command: 'positions.withdraw-quota-exception', from: ['REQUESTED'], to: 'WITHDRAWN' },
  ],
  turns: {
    REQUESTED: [{ kind: 'decide', role: 'directorate', scope: 'any' }],
  },
});
