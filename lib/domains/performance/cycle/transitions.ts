import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { CYCLE_STATES } from '../types';

const EVALUATION = { path: '?vista=evaluacion' } as const;
const ANALYST = { role: 'monitoring_analyst', scope: { person: 'analyst' }, ...EVALUATION } as const;
const DIRECTORATE = { role: 'directorate', scope: 'any', ...EVALUATION } as const;

/** SERVIR's own times, as a standard of the portal: no source sets them for the cadre. */
const TO_EVALUATE = { due: { businessDays: 10 } } as const;
const TO_NOTIFY = { due: { businessDays: 5 } } as const;

/**
 * A year of an assignment. While it is planned, whose turn it is comes from the goal set. When the superior or the
 * manager lets their time pass in silence, the state stays and SERVIR takes a turn beside theirs.
 */
export const cycleLifecycle = defineLifecycle({
  name: 'performance.cycle',
  states: CYCLE_STATES,
  transitions: [
    { command: 'performance.open-cycle', from: null, to: 'PLANNING' },
    { command: 'performance.accept-goals', from: ['PLANNING'], to: 'FOLLOW_UP' },
    { command: 'performance.resolve-objection', from: ['PLANNING'], to: 'FOLLOW_UP' },
    { command: 'performance.close-year', from: ['FOLLOW_UP'], to: 'YEAR_CLOSED', guard: 'checkYearEnded' },
    { command: 'performance.end-year', from: ['FOLLOW_UP'], to: 'YEAR_CLOSED' },
    { command: 'performance.assess-year', from: ['YEAR_CLOSED'], to: 'SUPERIOR_ASSESSED', norm: 'DL1024 11' },
    {
      command: 'performance.lapse-term',
      from: ['YEAR_CLOSED'],
      to: 'YEAR_CLOSED',
      guard: 'checkTermLapsed',
      norm: 'DL1024 11',
    },
    {
      command: 'performance.evaluate-year',
      from: ['YEAR_CLOSED', 'SUPERIOR_ASSESSED'],
      to: 'EVALUATED',
      guard: 'checkEvaluation',
      norm: 'DL1024 11; R030 15',
    },
    { command: 'performance.lapse-term', from: ['EVALUATED'], to: 'EVALUATED', guard: 'checkTermLapsed' },
    { command: 'performance.comment-evaluation', from: ['EVALUATED'], to: 'COMMENTED' },
    {
      command: 'performance.notify-evaluation',
      from: ['EVALUATED', 'COMMENTED'],
      to: 'NOTIFIED',
      guard: 'checkNotification',
    },
  ],
  turns: {
    YEAR_CLOSED: [
      {
        kind: 'assess',
        role: 'superior',
        scope: { person: 'superior' },
        due: { date: 'assessmentDueOn' },
        ...EVALUATION,
      },
      { kind: 'evaluate_unassessed', ...ANALYST, ...TO_EVALUATE },
      { kind: 'evaluate_unassessed_without_analyst', ...DIRECTORATE, ...TO_EVALUATE },
    ],
    SUPERIOR_ASSESSED: [
      { kind: 'evaluate', ...ANALYST, ...TO_EVALUATE },
      { kind: 'evaluate_without_analyst', ...DIRECTORATE, ...TO_EVALUATE },
    ],
    EVALUATED: [
      {
        kind: 'comment',
        role: 'manager',
        scope: { person: 'manager' },
        due: { date: 'commentDueOn' },
        ...EVALUATION,
      },
      { kind: 'notify_uncommented', ...ANALYST, ...TO_NOTIFY },
      { kind: 'notify_uncommented_without_analyst', ...DIRECTORATE, ...TO_NOTIFY },
    ],
    COMMENTED: [
      { kind: 'notify', ...ANALYST, ...TO_NOTIFY },
      { kind: 'notify_without_analyst', ...DIRECTORATE, ...TO_NOTIFY },
    ],
  },
});
