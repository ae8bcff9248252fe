'use server';

import { createSeat } from '@/lib/domains/positions/seat/commands/create-seat';
import { formAction } from '@/lib/platform/action';

export const createSeatAction = formAction(createSeat, {
  to: ({ seatId }) => `/puestos/${seatId}`,
  notice: () => ({ key: 'structure.notices.seat_created' }),
});
