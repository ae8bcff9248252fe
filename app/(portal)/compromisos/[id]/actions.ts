'use server';

import { cancelCommitment } from '@/lib/domains/monitoring/commitment/commands/cancel-commitment';
import { fulfilCommitment } from '@/lib/domains/monitoring/commitment/commands/fulfil-commitment';
import { formAction } from '@/lib/platform/action';

export const fulfilCommitmentAction = formAction(fulfilCommitment, {
  to: ({ commitmentId }) => `/compromisos/${commitmentId}`,
  notice: () => ({ key: 'monitoring.notices.fulfilled' }),
});

export const cancelCommitmentAction = formAction(cancelCommitment, {
  to: ({ commitmentId }) => `/compromisos/${commitmentId}`,
  notice: () => ({ key: 'monitoring.notices.withdrawn' }),
});
