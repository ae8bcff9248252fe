import { decimal, roundHalfUp } from '@/lib/kernel/decimal';
import { moneyFromCentimos, type Money } from '@/lib/kernel/money';

/** Fewer posts than these are no group to stand apart from. */
export const SMALLEST_GROUP = 5;

/** Tukey's fences stand this many interquartile ranges beyond the quartiles. */
const FENCE = '1.5';

/** So many posts that pay the same. */
export type Paid = { readonly amount: Money; readonly posts: number };

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
export function spreadOf(pays: readonly Paid[]): Spread | null {
  const sorted = pays.toSorted((a, b) => a.amount - b.amount);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return null;
  const count = postsOf(sorted);
  const [firstQuartile, median, thirdQuartile] = [1, 2, 3].map((quarters) => quantile(sorted, count, quarters)) as [
    Money,
    Money,
    Money,
  ];
  const fences = count < SMALLEST_GROUP ? null : fencesOf(firstQuartile, thirdQuartile);
  return { count, least: least.amount, firstQuartile, median, thirdQuartile, most: most.amount, fences };
}

export function postsOf(pays: readonly Paid[]): number {
  return pays.reduce((sum, { posts }) => sum + posts, 0);
}

export type Standing = 'low' | 'within' | 'high' | 'unknown';

/** On which side of its group's fences a post's pay stands; unknown in a group too small to say. */
export function standingOf(amount: Money, { fences }: Pick<Spread, 'fences'>): Standing {
  if (!fences) return 'unknown';
  if (amount < fences.low) return 'low';
  return amount > fences.high ? 'high' : 'within';
}

export const standsApart = (standing: Standing): standing is 'low' | 'high' =>
  standing === 'low' || standing === 'high';

function fencesOf(firstQuartile: Money, thirdQuartile: Money): NonNullable<Spread['fences']> {
  const reach = decimal(thirdQuartile - firstQuartile).times(decimal(FENCE));
  return {
    low: moneyFromCentimos(Math.max(0, roundHalfUp(decimal(firstQuartile).minus(reach), 0).toNumber())),
    high: moneyFromCentimos(roundHalfUp(decimal(thirdQuartile).plus(reach), 0).toNumber()),
  };
}

/** The quartile that leaves so many quarters of the posts, sorted by what they pay, at or under it. */
function quantile(sorted: readonly Paid[], count: number, quarters: number): Money {
  const position = (count - 1) * quarters;
  const [under, rest] = [Math.floor(position / 4), position % 4];
  const [low, high] = [amountAt(sorted, under), amountAt(sorted, Math.min(under + 1, count - 1))];
  const exact = decimal(low).plus(
    decimal(high - low)
      .times(rest)
      .div(4),
  );
  return moneyFromCentimos(roundHalfUp(exact, 0).toNumber());
}

/** What the post in that place pays, from 0. */
function amountAt(sorted: readonly Paid[], place: number): Money {
  let passed = 0;
  const found = sorted.find(({ posts }) => (passed += posts) > place);
  if (!found) throw new RangeError(`No post in place ${place}`);
  return found.amount;
}
