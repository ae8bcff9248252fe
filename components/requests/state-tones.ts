import type { Tone } from '@/components/ui/tone';
import type { ProposalState, RequestState } from '@/lib/domains/requests/transitions';

export const REQUEST_TONES: Record<RequestState, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'progress',
  RETURNED: 'warning',
  ACCEPTED: 'progress',
  PROPOSED: 'progress',
  PREFERRED: 'progress',
  ACCEPTED_BY_MANAGER: 'progress',
  ASSIGNED: 'success',
  WITHDRAWN: 'neutral',
};

export const PROPOSAL_TONES: Record<ProposalState, Tone> = {
  PROPOSED: 'progress',
  PREFERRED: 'progress',
  NOT_PREFERRED: 'neutral',
  ACCEPTED: 'success',
  REFUSED: 'danger',
  ASSIGNED: 'success',
  WITHDRAWN: 'neutral',
};
