import type { Tone } from '@/components/ui/tone';
import type { ApplicationState } from '@/lib/domains/applications/types';

export const APPLICATION_TONES: Record<ApplicationState, Tone> = {
  DRAFT: 'warning',
  SUBMITTED: 'progress',
  SCREENED_OUT: 'danger',
  CANDIDATE: 'progress',
  ELIMINATED: 'danger',
  SELECTED: 'success',
  PASSED_WITHOUT_VACANCY: 'neutral',
  NOT_SELECTED: 'neutral',
  IN_COURSE: 'progress',
  COURSE_PASSED: 'success',
  INCORPORATED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
};
