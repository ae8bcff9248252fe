'use server';

import { assignManager } from '@/lib/domains/agreements/assignment/commands/assign-manager';
import { formAction } from '@/lib/platform/action';

export const assignManagerAction = formAction(assignManager, {
  to: ({ assignmentId }) => `/asignaciones/${assignmentId}`,
  notice: () => ({ key: 'agreements.notices.assigned' }),
});
