import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { COMPETITION_STATES } from './types';

/**
 * The life of a national competition (handbook 3.3). The acts that also move applications are the applications
 * slice's commands; those that end in the cadre are the cadre's.
 */
export const competitionLifecycle = defineLifecycle({
  name: 'competitions.competition',
  states: COMPETITION_STATES,
  transitions: [
    { command: 'competitions.draft-competition', from: null, to: 'DRAFT' },
    { command: 'competitions.edit-terms', from: ['DRAFT'], to: 'DRAFT' },
    { command: 'competitions.submit-terms', from: ['DRAFT'], to: 'IN_REVIEW', guard: 'complete terms' },
    { command: 'competitions.return-terms', from: ['IN_REVIEW', 'TERMS_APPROVED'], to: 'DRAFT' },
    { command: 'competitions.approve-terms', from: ['IN_REVIEW'], to: 'TERMS_APPROVED', guard: 'four eyes' },
    {
      command: 'competitions.publish-competition',
      from: ['TERMS_APPROVED'],
      to: 'PUBLISHED',
      guard: 'shortest publication',
      norm: 'R030 6; R040 171 by analogy',
    },
    { command: 'competitions.close-applications', from: ['PUBLISHED'], to: 'CLOSED', guard: 'closing day has passed' },
    { command: 'competitions.start-evaluation', from: ['CLOSED'], to: 'EVALUATING' },
    { command: 'applications.compute-merit-list', from: ['EVALUATING'], to: 'MERIT_LIST', guard: 'every stage scored' },
    { command: 'competitions.return-merit-list', from: ['MERIT_LIST'], to: 'EVALUATING' },
    { command: 'competitions.approve-merit-list', from: ['MERIT_LIST'], to: 'MERIT_LIST_APPROVED', norm: 'R030 2.4' },
    {
      command: 'applications.publish-results',
      from: ['MERIT_LIST_APPROVED'],
      to: 'RESULTS_PUBLISHED',
      norm: 'DL1024 7',
    },
    { command: 'applications.start-course', from: ['RESULTS_PUBLISHED'], to: 'INTRODUCTORY_COURSE', norm: 'DL1024 6' },
    {
      command: 'cadre.conclude-competition',
      from: ['INTRODUCTORY_COURSE'],
      to: 'CONCLUDED',
      guard: 'nobody left in the course',
    },
    {
      command: 'competitions.declare-void',
      from: ['PUBLISHED', 'CLOSED', 'EVALUATING', 'MERIT_LIST', 'MERIT_LIST_APPROVED'],
      to: 'DECLARED_VOID',
    },
  ],
  turns: {
    DRAFT: [
      { kind: 'finish-terms', role: 'selection_specialist', scope: 'any', due: { date: 'publishOn' }, path: '/editar' },
    ],
    IN_REVIEW: [{ kind: 'review-terms', role: 'directorate', scope: 'any', due: { date: 'publishOn' } }],
    TERMS_APPROVED: [{ kind: 'publish', role: 'selection_specialist', scope: 'any', due: { date: 'publishOn' } }],
    CLOSED: [{ kind: 'start-evaluation', role: 'selection_specialist', scope: 'any', due: { date: 'firstStageOn' } }],
    EVALUATING: [
      { kind: 'evaluate', role: 'selection_specialist', scope: 'any', due: { date: 'resultsOn' }, path: '/evaluacion' },
    ],
    MERIT_LIST: [{ kind: 'approve-merit-list', role: 'council_member', scope: 'any', due: { date: 'resultsOn' } }],
    MERIT_LIST_APPROVED: [
      {
        kind: 'publish-results',
        role: 'selection_specialist',
        scope: 'any',
        due: { date: 'resultsOn' },
        path: '/evaluacion',
      },
    ],
    RESULTS_PUBLISHED: [
      { kind: 'start-course', role: 'selection_specialist', scope: 'any', due: { date: 'courseStartsOn' } },
    ],
    INTRODUCTORY_COURSE: [{ kind: 'finish-course', role: 'selection_specialist', scope: 'any' }],
  },
});
