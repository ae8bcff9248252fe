'use server';

import { assignAnalyst } from '@/lib/domains/entities/commands/assign-analyst';
import { formAction } from '@/lib/platform/action';

export const assignAnalystAction = formAction(assignAnalyst, {
  to: ({ entityId }) => `/entidades/${entityId}`,
  notice: () => ({ key: 'entities.notices.analyst_assigned' }),
});
