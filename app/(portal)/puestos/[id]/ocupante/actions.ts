'use server';

import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { formAction } from '@/lib/platform/action';

export const recordHolderAction = formAction(recordHolder, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: ({ beyondCaps }) => ({ key: `holders.notices.${beyondCaps ? 'recorded_beyond' : 'recorded'}` }),
});
