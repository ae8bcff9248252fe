'use server';

import { retellCompetitions } from '@/app/(public)/concursos/[id]/done';
import { computeMeritList } from '@/lib/domains/applications/commands/compute-merit-list';
import { publishResults } from '@/lib/domains/applications/commands/publish-results';
import { recordStageScores } from '@/lib/domains/applications/commands/record-stage-scores';
import { startCourse } from '@/lib/domains/applications/commands/start-course';
import { formAction } from '@/lib/platform/action';

export const computeMeritListAction = formAction(computeMeritList, {
  to: ({ competitionId }) => `/concursos/${competitionId}`,
  notice: () => ({ key: 'applications.notices.merit_list_computed' }),
  after: retellCompetitions,
});

export const publishResultsAction = formAction(publishResults, {
  to: ({ competitionId }) => `/concursos/${competitionId}`,
  notice: () => ({ key: 'applications.notices.results_published' }),
  after: retellCompetitions,
});

export const startCourseAction = formAction(startCourse, {
  to: ({ competitionId }) => `/concursos/${competitionId}/evaluacion`,
  notice: () => ({ key: 'applications.notices.course_started' }),
  after: retellCompetitions,
});

export const recordStageScoresAction = formAction(recordStageScores, {
  to: ({ competitionId }) => `/concursos/${competitionId}/evaluacion`,
  notice: ({ recorded }) => ({ key: 'applications.notices.scores_recorded', params: { count: recorded } }),
});
