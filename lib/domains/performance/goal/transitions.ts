import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { GOAL_STATES } from '../types';

/** A goal is a draft until the set is final, and is followed until every period is reported or the year closes. */
export const goalLifecycle = defineLifecycle({
  name: 'performance.goal',
  states: GOAL_STATES,
  transitions: [
    { command: 'performance.propose-goals', from: null, to: 'DRAFT' },
    { command: 'performance.set-goals', from: null, to: 'DRAFT' },
    { command: 'performance.accept-goals', from: ['DRAFT'], to: 'FOLLOW_UP' },
    { command: 'performance.resolve-objection', from: ['DRAFT'], to: 'FOLLOW_UP' },
    { command: 'performance.report-progress', from: ['FOLLOW_UP'], to: 'FOLLOW_UP', guard: 'checkProgressReport' },
    { command: 'performance.report-progress', from: ['FOLLOW_UP'], to: 'COMPLETE', guard: 'checkProgressReport' },
    { command: 'performance.reject-progress', from: ['FOLLOW_UP', 'COMPLETE'], to: 'FOLLOW_UP' },
    { command: 'performance.close-year', from: ['FOLLOW_UP', 'COMPLETE'], to: 'COMPLETE' },
    { command: 'performance.end-year', from: ['FOLLOW_UP'], to: 'COMPLETE' },
  ],
  turns: {
    FOLLOW_UP: [
      { kind: 'report', role: 'manager', scope: { person: 'manager' }, due: { date: 'reportBy' }, path: '/avance' },
    ],
  },
});
