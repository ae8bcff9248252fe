import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { MEMBER_STATES, type MemberState } from './types';

/** The acts of the cadre itself. Assignments move a member too, from their own slice: see `MOVEMENTS`. */
export const memberLifecycle = defineLifecycle({
  name: 'cadre.member',
  states: MEMBER_STATES,
  transitions: [
    { command: 'cadre.incorporate-candidate', from: null, to: 'INCORPORATED', guard: 'passed the course', norm: 'DL1024 7; R030 8' },
    { command: 'cadre.register-member', from: null, to: 'INCORPORATED' },
    { command: 'cadre.register-member', from: null, to: 'AVAILABLE_PAID' },
    { command: 'cadre.register-member', from: null, to: 'AVAILABLE_UNPAID' },
    { command: 'cadre.end-paid-availability', from: ['AVAILABLE_PAID'], to: 'AVAILABLE_UNPAID', guard: 'two months', norm: 'R030 18.8' },
    {
      command: 'cadre.exclude-member',
      from: ['INCORPORATED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID'],
      to: 'EXCLUDED',
      guard: 'no open assignment',
      norm: 'R030 29',
    },
  ],
  turns: {},
});

/** From where an assignment may take a member to where (handbook 3.4). */
export const MOVEMENTS: { readonly [To in MemberState]?: readonly MemberState[] } = {
  ASSIGNED: ['INCORPORATED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID'],
  AVAILABLE_PAID: ['ASSIGNED'],
  // Straight there when the link ended by a firm disciplinary sanction (R030 18.8).
  AVAILABLE_UNPAID: ['ASSIGNED', 'AVAILABLE_PAID'],
};
