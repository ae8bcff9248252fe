import type { Tone } from '@/components/ui/tone';
import type { CompetitionState } from '@/lib/domains/competitions/types';

export const COMPETITION_TONES: Record<CompetitionState, Tone> = {
  DRAFT: 'neutral',
  IN_REVIEW: 'warning',
  TERMS_APPROVED: 'progress',
  PUBLISHED: 'success',
  CLOSED: 'warning',
  EVALUATING: 'progress',
  MERIT_LIST: 'warning',
  MERIT_LIST_APPROVED: 'progress',
  RESULTS_PUBLISHED: 'success',
  INTRODUCTORY_COURSE: 'progress',
  CONCLUDED: 'neutral',
  DECLARED_VOID: 'danger',
};
