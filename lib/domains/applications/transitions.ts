import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { APPLICATION_STATES } from './types';

/**
 * The life of an application (handbook 3.2, 3.3). Screening and scoring are done by the sheet of the competition,
 * which holds those tasks: five thousand applications would not be five thousand lines of a worklist.
 */
export const applicationLifecycle = defineLifecycle({
  name: 'applications.application',
  states: APPLICATION_STATES,
  transitions: [
    { command: 'applications.start-application', from: null, to: 'DRAFT', guard: 'the call is open' },
    { command: 'applications.save-draft', from: ['DRAFT'], to: 'DRAFT' },
    { command: 'applications.attach-document', from: ['DRAFT'], to: 'DRAFT' },
    { command: 'applications.remove-document', from: ['DRAFT'], to: 'DRAFT' },
    {
      command: 'applications.submit-application',
      from: ['DRAFT'],
      to: 'SUBMITTED',
      guard: 'complete and in time',
      norm: 'DL1024 5; R030 5',
    },
    { command: 'applications.end-draft', from: ['DRAFT'], to: 'WITHDRAWN', guard: 'the call is no longer open' },
    { command: 'applications.screen-application', from: ['SUBMITTED'], to: 'CANDIDATE', norm: 'R030 4' },
    { command: 'applications.screen-application', from: ['SUBMITTED'], to: 'SCREENED_OUT', norm: 'R030 4' },
    {
      command: 'applications.record-stage-scores',
      from: ['CANDIDATE', 'ELIMINATED'],
      to: 'CANDIDATE',
      guard: 'the previous stage was passed',
    },
    {
      command: 'applications.record-stage-scores',
      from: ['CANDIDATE', 'ELIMINATED'],
      to: 'ELIMINATED',
      guard: 'the score is under the pass mark',
    },
    {
      command: 'applications.publish-results',
      from: ['CANDIDATE'],
      to: 'SELECTED',
      guard: 'the council approved the list',
    },
    { command: 'applications.publish-results', from: ['CANDIDATE'], to: 'PASSED_WITHOUT_VACANCY' },
    { command: 'applications.publish-results', from: ['CANDIDATE'], to: 'NOT_SELECTED' },
    { command: 'applications.start-course', from: ['SELECTED'], to: 'IN_COURSE', norm: 'DL1024 6' },
    { command: 'applications.record-course-result', from: ['IN_COURSE'], to: 'COURSE_PASSED', norm: 'DL1024 6' },
    { command: 'applications.record-course-result', from: ['IN_COURSE'], to: 'REJECTED', norm: 'DL1024 6' },
    { command: 'cadre.incorporate-candidate', from: ['COURSE_PASSED'], to: 'INCORPORATED', norm: 'DL1024 7; R030 8' },
    {
      command: 'applications.withdraw-application',
      from: ['DRAFT', 'SUBMITTED', 'CANDIDATE', 'SELECTED', 'IN_COURSE', 'COURSE_PASSED'],
      to: 'WITHDRAWN',
    },
  ],
  turns: {
    DRAFT: [{ kind: 'submit', role: 'candidate', scope: { person: 'applicant' }, due: { date: 'closesOn' } }],
    IN_COURSE: [{ kind: 'record-course-result', role: 'selection_specialist', scope: 'any' }],
    COURSE_PASSED: [{ kind: 'incorporate', role: 'directorate', scope: 'any' }],
  },
});
