'use server';

import { requestException } from '@/lib/domains/positions/exception/commands/request-exception';
import { formAction } from '@/lib/platform/action';

export const requestExceptionAction = formAction(requestException, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: () => ({ key: 'positions.notices.REQUESTED' }),
});
