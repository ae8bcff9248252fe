import { moneyFromCentimos, type Money } from '@/lib/kernel/money';

/**
 * What SERVIR adds each month to what the host entity pays for the post, until the cadre's scale is reached: never less
 * than nothing, for a post that pays more keeps its pay (DL1024 10.a; R030 18.1).
 */
export function topUpOf(scale: Money, hostPay: Money): Money {
  return moneyFromCentimos(Math.max(0, scale - hostPay));
}
