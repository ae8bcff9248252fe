'use server';

import { recordVisit } from '@/lib/domains/monitoring/visit/commands/record-visit';
import { formAction } from '@/lib/platform/action';

export const recordVisitAction = formAction(recordVisit, {
  to: ({ visitId }) => `/visitas/${visitId}`,
  notice: ({ nextVisitId }) => ({
    key: nextVisitId ? 'monitoring.notices.recorded_and_planned' : 'monitoring.notices.recorded',
  }),
});
