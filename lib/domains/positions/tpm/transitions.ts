import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { REVIEW_STATES } from './types';

/** A review of the list stands until the next one, which is the directorate's turn from the day it is known when (S3 III.2.2). */
export const tpmReviewLifecycle = defineLifecycle({
  name: 'positions.tpm_review',
  states: REVIEW_STATES,
  transitions: [
    { command: 'positions.review-tpm-list', from: null, to: 'IN_FORCE', norm: 'S3 III.2.2' },
    { command: 'positions.review-tpm-list', from: ['IN_FORCE'], to: 'SUPERSEDED' },
  ],
  turns: {
    IN_FORCE: [{ kind: 'review_list', role: 'directorate', scope: 'any', due: { date: 'nextOn' }, path: '#revisar' }],
  },
});
