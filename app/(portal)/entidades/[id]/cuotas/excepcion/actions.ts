'use server';

import { requestQuotaException } from '@/lib/domains/positions/trust/exception/commands/request-quota-exception';
import { formAction } from '@/lib/platform/action';

export const requestQuotaExceptionAction = formAction(requestQuotaException, {
  to: ({ entityId }) => `/entidades/${entityId}#confianza`,
  notice: () => ({ key: 'positions.notices.REQUESTED' }),
});
