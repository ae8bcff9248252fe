'use server';

import { decideException } from '@/lib/domains/positions/exception/commands/decide-exception';
import { withdrawException } from '@/lib/domains/positions/exception/commands/withdraw-exception';
import { formAction } from '@/lib/platform/action';

export const decideExceptionAction = formAction(decideException, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: ({ decision }) => ({ key: `positions.notices.${decision}` }),
});

export const withdrawExceptionAction = formAction(withdrawException, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: () => ({ key: 'positions.notices.WITHDRAWN' }),
});
