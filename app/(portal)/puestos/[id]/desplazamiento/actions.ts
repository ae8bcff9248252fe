'use server';

import { displaceManager } from '@/lib/domains/positions/holding/commands/displace-manager';
import { formAction } from '@/lib/platform/action';

export const displaceManagerAction = formAction(displaceManager, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: () => ({ key: 'holders.notices.displaced' }),
});
