'use server';

import { renewTerm } from '@/lib/domains/positions/holding/commands/renew-term';
import { formAction } from '@/lib/platform/action';

export const renewTermAction = formAction(renewTerm, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: ({ until }) => ({ key: 'holders.notices.renewed', params: { until } }),
});
