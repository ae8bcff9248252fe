import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { MEMBER_STATES, type MemberState } from './types';

/** What becomes of a member: the acts of the cadre itself, and those of the assignments, which move it by `moveMember`. */
export const memberLifecycle = defineLifecycle({
  name: 'cadre.member',
  states: MEMBER_STATES,
  transitions: [
    {
      command: 'cadre.incorporate-candidate',
      from: null,
      to: 'INCORPORATED',
      guard: 'passed the course',
      norm: 'DL1024 7; R030 8',
    },
    { command: 'cadre.register-member', from: null, to: 'INCORPORATED' },
    { command: 'cadre.register-member', from: null, to: 'AVAILABLE_PAID' },
    { command: 'cadre.register-member', from: null, to: 'AVAILABLE_UNPAID' },
    {
      command: 'cadre.end-paid-availability',
      from: ['AVAILABLE_PAID'],
      to: 'AVAILABLE_UNPAID',
      guard: 'two months',
      norm: 'R030 18.8',
    },
    {
      command: 'agreements.assign-manager',
      from: ['INCORPORATED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID'],
      to: 'ASSIGNED',
      norm: 'R030 13',
    },
    {
      command: 'agreements.decide-probation',
      from: ['ASSIGNED'],
      to: 'AVAILABLE_PAID',
      guard: 'probation not passed',
      norm: 'R030 10',
    },
    { command: 'agreements.end-assignment', from: ['ASSIGNED'], to: 'AVAILABLE_PAID', norm: 'R030 28' },
    {
      command: 'agreements.end-assignment',
      from: ['ASSIGNED'],
      to: 'AVAILABLE_UNPAID',
      guard: 'by a firm sanction',
      norm: 'R030 18.8',
    },
    {
      command: 'agreements.annul-assignment',
      from: ['ASSIGNED'],
      to: 'INCORPORATED',
      guard: 'where they came from',
      norm: 'R030 13',
    },
    {
      command: 'agreements.annul-assignment',
      from: ['ASSIGNED'],
      to: 'AVAILABLE_PAID',
      guard: 'where they came from',
      norm: 'R030 13',
    },
    {
      command: 'agreements.annul-assignment',
      from: ['ASSIGNED'],
      to: 'AVAILABLE_UNPAID',
      guard: 'where they came from',
      norm: 'R030 13',
    },
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
  // Back, when the assignment is annulled before it began.
  INCORPORATED: ['ASSIGNED'],
  AVAILABLE_PAID: ['ASSIGNED'],
  // Straight there when the link ended by a firm disciplinary sanction (R030 18.8).
  AVAILABLE_UNPAID: ['ASSIGNED', 'AVAILABLE_PAID'],
};
