import 'server-only';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { holdingRecord } from '../../records';
import { loadHeldSeat } from './load-seat';

/** A post with whoever holds it, when that is still the holding that was seen. */
export async function loadOpenHolding(tx: Tx, where: Prisma.SeatWhereInput, holdingId: string, today: CalendarDate) {
  const seat = await loadHeldSeat(tx, where, today);
  if (!seat?.open || seat.open.id !== holdingId) return null;
  const record = holdingRecord({ id: holdingId, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym });
  return { seat, holding: seat.open, record };
}
