'use server';

import { cancelVisit } from '@/lib/domains/monitoring/visit/commands/cancel-visit';
import { formAction } from '@/lib/platform/action';

export const cancelVisitAction = formAction(cancelVisit, {
  to: ({ visitId }) => `/visitas/${visitId}`,
  notice: () => ({ key: 'monitoring.notices.cancelled' }),
});
