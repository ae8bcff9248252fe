'use server';

import { decideException } from '@/lib/domains/positions/exception/commands/decide-exception';
import { withdrawException } from '@/lib/domains/positions/exception/commands/withdraw-exception';
import { setHighImpact } from '@/lib/domains/positions/tpm/commands/set-high-impact';
import { formAction } from '@/lib/platform/action';

export const decideExceptionAction = formAction(decideException, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: ({ decision }) => ({ key: `positions.notices.${decision}` }),
});

export const withdrawExceptionAction = formAction(withdrawException, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: () => ({ key: 'positions.notices.WITHDRAWN' }),
});

export const setHighImpactAction = formAction(setHighImpact, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: ({ impact }) => ({ key: `positions.notices.impact_${impact}` }),
});
