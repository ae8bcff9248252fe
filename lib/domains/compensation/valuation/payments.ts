import { addMoney, moneyFromCentimos, type Money } from '@/lib/kernel/money';
import type { Payment } from './types';

/** Bonuses of national holidays and of Christmas are paid with July and December (R138 17). */
const BONUS_MONTHS = [7, 12];

/**
 * The twelve months of a year and its two bonuses, each a fourteenth of the year's pay (L30057 31.2; R138 4.1), adding up
 * to it exactly. Every payment is the fourteenth without fraction. The norm sets no rounding: the céntimos left over, fewer
 * than payments, go one by one to the months that have no bonus, in order, and then to July and December with theirs, for
 * each bonus equals the month it is paid with (R138 18).
 * @throws RangeError when the norm asks for other than twelve months and their bonuses.
 */
export function paymentsOf(annual: Money, instalments: number): readonly Payment[] {
  const slots = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    BONUS_MONTHS.includes(month)
      ? [
          { month, bonus: false },
          { month, bonus: true },
        ]
      : [{ month, bonus: false }],
  );
  if (slots.length !== instalments) throw new RangeError(`No calendar of ${instalments} payments`);
  const each = ordinaryPayment(annual, instalments);
  const rest = annual - each * instalments;
  const singles = 12 - BONUS_MONTHS.length;
  const pairs = Math.max(0, Math.ceil((rest - singles) / 2));
  const raisedSingles = slots
    .map(({ month }) => month)
    .filter((month) => !BONUS_MONTHS.includes(month))
    .slice(0, rest - 2 * pairs);
  const raised = new Set([...raisedSingles, ...BONUS_MONTHS.slice(0, pairs)]);
  return slots.map((slot) => ({ ...slot, amount: moneyFromCentimos(each + (raised.has(slot.month) ? 1 : 0)) }));
}

/** What every payment of the year reaches: its fourteenth, without fraction of a céntimo. */
export function ordinaryPayment(annual: Money, instalments: number): Money {
  return moneyFromCentimos(Math.floor(annual / instalments));
}

export function totalOf(payments: readonly Payment[]): Money {
  return addMoney(...payments.map(({ amount }) => amount));
}
