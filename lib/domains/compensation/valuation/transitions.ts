import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { VALUATION_STATES } from './types';

/** An entity proposes what a post is paid and the Ministry of Economy validates it, which SERVIR records (R138 6). */
export const valuationLifecycle = defineLifecycle({
  name: 'compensation.valuation',
  states: VALUATION_STATES,
  transitions: [
    { command: 'compensation.propose-valuation', from: null, to: 'PROPOSED', guard: 'valuate', norm: 'R138 6' },
    { command: 'compensation.validate-valuation', from: ['PROPOSED'], to: 'VALIDATED', norm: 'R138 6' },
    { command: 'compensation.validate-valuation', from: ['VALIDATED'], to: 'SUPERSEDED' },
    { command: 'compensation.return-valuation', from: ['PROPOSED'], to: 'RETURNED' },
    { command: 'compensation.withdraw-valuation', from: ['PROPOSED'], to: 'WITHDRAWN' },
  ],
  turns: { PROPOSED: [{ kind: 'record_answer', role: 'directorate', scope: 'any' }] },
});
