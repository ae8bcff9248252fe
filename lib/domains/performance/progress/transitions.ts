import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { PROGRESS_STATES } from '../types';

/** One report of one goal for one period; a rejected one is reported again. */
export const progressLifecycle = defineLifecycle({
  name: 'performance.progress',
  states: PROGRESS_STATES,
  transitions: [
    { command: 'performance.report-progress', from: null, to: 'REPORTED', guard: 'checkProgressReport' },
    { command: 'performance.report-progress', from: ['REJECTED'], to: 'REPORTED', guard: 'checkProgressReport' },
    { command: 'performance.confirm-progress', from: ['REPORTED'], to: 'CONFIRMED' },
    { command: 'performance.reject-progress', from: ['REPORTED'], to: 'REJECTED' },
    // The assignment ended: it stays undecided, and nobody's turn.
    { command: 'performance.end-year', from: ['REPORTED'], to: 'REPORTED' },
  ],
  turns: {
    // A standard of the portal: no source says how long a superior may take.
    REPORTED: [{ kind: 'confirm', role: 'superior', scope: { person: 'superior' }, due: { businessDays: 10 } }],
  },
});
