import { decimal, roundHalfUp } from '@/lib/kernel/decimal';
import { moneyFromCentimos, type Money } from '@/lib/kernel/money';

/** Fewer posts than these are no group to stand apart from. */
export const SMALLEST_GROUP = 5;

/** Tukey's fences stand this many interquartile ranges beyond the quartiles. */
const FENCE = '1.5';

/** Monthly figures of a group of comparable posts. */
export type Spread = {
  readonly count: number;
  readonly least: Money;
  readonly firstQuartile: Money;
  readonly median: Money;
  readonly thirdQuartile: Money;
  readonly most: Money;
  /** Pay strictly under the first or strictly over the second stands apart; null in a group too small to say. */
  readonly fences: { readonly low: Money; readonly high: Money } | null;
};

/**
 * How the pay of comparable posts spreads. Comparable are those of the same manager role and organisational level, in
 * any entity: their name makes no post comparable (L30057 30). Quartiles interpolate linearly between the ordered
 * amounts and are rounded half up to the céntimo; the fences are Tukey's, never under zero. Standing apart is a
 * question to ask, not a breach: no norm sets these fences. Null without posts.
 */
export function spreadOf(amounts: readonly Money[]): Spread | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const [firstQuartile, median, thirdQuartile] = [quantile(sorted, 1), quantile(sorted, 2), quantile(sorted, 3)];
  const fences = fencesOf(sorted.length, firstQuartile, thirdQuartile);
  return { count: sorted.length, least, firstQuartile, median, thirdQuartile, most, fences };
}

/** The fences of a group of so many posts with those quartiles; null when it is too small to have any. */
export function fencesOf(count: number, firstQuartile: Money, thirdQuartile: Money): Spread['fences'] {
  if (count < SMALLEST_GROUP) return null;
  const reach = decimal(thirdQuartile - firstQuartile).times(decimal(FENCE));
  return {
    low: moneyFromCentimos(Math.max(0, roundHalfUp(decimal(firstQuartile).minus(reach), 0).toNumber())),
    high: moneyFromCentimos(roundHalfUp(decimal(thirdQuartile).plus(reach), 0).toNumber()),
  };
}

export type Standing = 'low' | 'high' | null;

/** On which side of its group's fences a post's pay stands; null within them, and in a group too small to say. */
export function standingOf(amount: Money, { fences }: Pick<Spread, 'fences'>): Standing {
  if (!fences) return null;
  if (amount < fences.low) return 'low';
  return amount > fences.high ? 'high' : null;
}

/** The quartile that leaves so many quarters of the sorted amounts at or under it. */
function quantile(sorted: readonly Money[], quarters: number): Money {
  const position = (sorted.length - 1) * quarters;
  const [under, rest] = [Math.floor(position / 4), position % 4];
  const low = sorted[under] ?? 0;
  const high = sorted[Math.min(under + 1, sorted.length - 1)] ?? low;
  const exact = decimal(low).plus(
    decimal(high - low)
      .times(rest)
      .div(4),
  );
  return moneyFromCentimos(roundHalfUp(exact, 0).toNumber());
}
