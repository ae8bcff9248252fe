'use server';

import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { formAction } from '@/lib/platform/action';

export const endHolderAction = formAction(endHolder, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: () => ({ key: 'holders.notices.ended' }),
});
