import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { holdingRecord } from '../../records';
import { loadHeldSeat } from './load-seat';

/** A post with whoever holds it, when that is still the holding that was seen. */
export async function loadOpenHolding(tx: Tx, where: Prisma.SeatWhereInput, holdingId: string) {
  const seat = await loadHeldSeat(tx, where);
  if (!seat?.open || seat.open.id !== holdingId) return null;
  const record = holdingRecord({ id: holdingId, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym });
  return { seat, holding: seat.open, record };
}
