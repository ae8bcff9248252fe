'use server';

import { planVisit } from '@/lib/domains/monitoring/visit/commands/plan-visit';
import { formAction } from '@/lib/platform/action';

export const planVisitAction = formAction(planVisit, {
  to: ({ visitId }) => `/visitas/${visitId}`,
  notice: () => ({ key: 'monitoring.notices.planned' }),
});
