import 'server-only';
import { moneyToDb, type Money } from '@/lib/kernel/money';
import type { Tx } from '@/lib/platform/db';

/** What a post pays each month becomes this: its valuation was validated. */
export async function setSeatPay(tx: Tx, seatId: string, monthly: Money): Promise<void> {
  await tx.seat.update({
    where: { id: seatId },
    data: { monthlyPay: moneyToDb(monthly), version: { increment: 1 } },
  });
}
