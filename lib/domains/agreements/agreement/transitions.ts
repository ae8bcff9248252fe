import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { AGREEMENT_STATES } from './types';

/** The tripartite agreement: written, frozen, signed by the three, issued as a document (R030 2.9, 12, 19). */
export const agreementLifecycle = defineLifecycle({
  name: 'agreements.agreement',
  states: AGREEMENT_STATES,
  transitions: [
    { command: 'agreements.write-agreement', from: null, to: 'DRAFT', norm: 'R030 12' },
    { command: 'agreements.write-agreement', from: ['DRAFT'], to: 'DRAFT' },
    { command: 'agreements.send-agreement', from: ['DRAFT'], to: 'SIGNING', guard: 'designated', norm: 'R030 12' },
    { command: 'agreements.reopen-agreement', from: ['SIGNING'], to: 'DRAFT' },
    { command: 'agreements.sign-agreement', from: ['SIGNING'], to: 'SIGNING', norm: 'R030 12' },
    { command: 'agreements.sign-agreement', from: ['SIGNING'], to: 'SIGNED', guard: 'three parties', norm: 'R030 12' },
    { command: 'agreements.issue-agreement', from: ['SIGNED'], to: 'SIGNED' },
    // One that the three signed stays signed: what it says of its assignment is that it has no effect.
    { command: 'agreements.annul-assignment', from: ['DRAFT', 'SIGNING'], to: 'ANNULLED' },
  ],
  turns: {
    DRAFT: [{ kind: 'send', role: 'directorate', scope: 'any', path: '/editar' }],
    SIGNING: [
      { kind: 'sign-manager', role: 'manager', scope: { person: 'manager' } },
      { kind: 'sign-head', role: 'entity_head', scope: 'entity' },
      { kind: 'sign-servir', role: 'directorate', scope: 'any' },
    ],
  },
});
