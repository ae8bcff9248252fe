'use server';

import { editSeat } from '@/lib/domains/positions/seat/commands/edit-seat';
import { moveSeat } from '@/lib/domains/positions/seat/commands/move-seat';
import { suppressSeat } from '@/lib/domains/positions/seat/commands/suppress-seat';
import { formAction } from '@/lib/platform/action';

const to = ({ seatId }: { readonly seatId: string }) => `/puestos/${seatId}`;

export const editSeatAction = formAction(editSeat, { to, notice: () => ({ key: 'structure.notices.seat_edited' }) });
export const moveSeatAction = formAction(moveSeat, { to, notice: () => ({ key: 'structure.notices.seat_moved' }) });
export const suppressSeatAction = formAction(suppressSeat, {
  to,
  notice: () => ({ key: 'structure.notices.seat_suppressed' }),
});
