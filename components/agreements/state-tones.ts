import type { Tone } from '@/components/ui/tone';
import type { AgreementState } from '@/lib/domains/agreements/agreement/types';
import type { AssignmentState } from '@/lib/domains/agreements/assignment/types';

export const ASSIGNMENT_TONES: Record<AssignmentState, Tone> = {
  ASSIGNED: 'warning',
  NOTIFIED: 'progress',
  DESIGNATED: 'progress',
  AGREEMENT_SIGNED: 'progress',
  ON_PROBATION: 'progress',
  CONFIRMED: 'success',
  FAILED_PROBATION: 'danger',
  ENDED: 'neutral',
  ANNULLED: 'neutral',
};

export const AGREEMENT_TONES: Record<AgreementState, Tone> = {
  DRAFT: 'neutral',
  SIGNING: 'warning',
  SIGNED: 'success',
  ANNULLED: 'neutral',
};
