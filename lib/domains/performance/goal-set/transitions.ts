import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { GOAL_SET_STATES } from '../types';

const MANAGER = { role: 'manager', scope: { person: 'manager' } } as const;
const IN_TIME = { due: { date: 'goalsDueOn' } } as const;

/**
 * How the goals of a year are settled (R040 243): by consensus, else by the superior, else by the superior's superior.
 * They are final when both sides have said yes, or when the last resort has decided.
 */
export const goalSetLifecycle = defineLifecycle({
  name: 'performance.goal_set',
  states: GOAL_SET_STATES,
  transitions: [
    { command: 'performance.open-cycle', from: null, to: 'PENDING' },
    {
      command: 'performance.propose-goals',
      from: ['PENDING', 'PROPOSED'],
      to: 'PROPOSED',
      guard: 'checkGoalSet',
      norm: 'S2 7',
    },
    { command: 'performance.agree-goals', from: ['PROPOSED'], to: 'AGREED', norm: 'R040 243' },
    {
      command: 'performance.set-goals',
      from: ['PENDING', 'PROPOSED'],
      to: 'SET_BY_SUPERIOR',
      guard: 'checkGoalSet',
      norm: 'R040 243',
    },
    { command: 'performance.accept-goals', from: ['AGREED', 'SET_BY_SUPERIOR'], to: 'FINAL', norm: 'R040 243' },
    { command: 'performance.object-goals', from: ['SET_BY_SUPERIOR'], to: 'OBJECTED', norm: 'R040 243' },
    {
      command: 'performance.resolve-objection',
      from: ['OBJECTED'],
      to: 'FINAL',
      guard: 'checkGoalSet',
      norm: 'R040 243',
    },
    // The assignment ended: the goals stay unsettled, and nobody's turn.
    { command: 'performance.end-year', from: ['PENDING'], to: 'PENDING' },
    { command: 'performance.end-year', from: ['PROPOSED'], to: 'PROPOSED' },
    { command: 'performance.end-year', from: ['AGREED'], to: 'AGREED' },
    { command: 'performance.end-year', from: ['SET_BY_SUPERIOR'], to: 'SET_BY_SUPERIOR' },
    { command: 'performance.end-year', from: ['OBJECTED'], to: 'OBJECTED' },
  ],
  turns: {
    PENDING: [{ kind: 'propose', ...MANAGER, ...IN_TIME, path: '/metas' }],
    PROPOSED: [{ kind: 'agree', role: 'superior', scope: { person: 'superior' }, ...IN_TIME }],
    AGREED: [{ kind: 'accept', ...MANAGER, ...IN_TIME }],
    SET_BY_SUPERIOR: [{ kind: 'respond', ...MANAGER, ...IN_TIME }],
    // A standard of the portal: no source says how long the last resort may take.
    OBJECTED: [
      { kind: 'resolve', role: 'superior', scope: { person: 'superiorsSuperior' }, due: { businessDays: 10 } },
    ],
  },
});
