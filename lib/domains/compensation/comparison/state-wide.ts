import { moneyFromCentimos, type Money } from '@/lib/kernel/money';
import { postsOf, spreadOf, type Paid, type Spread } from './outliers';

/**
 * Posts of other entities that a group needs before an entity reads how they spread: with fewer, the quartiles would tell
 * what a given post pays. No norm sets it; it is also the smallest group with fences.
 */
export const FEWEST_OTHER_POSTS = 5;

/** Other entities among which those posts are; none of them may have most, or the figures would be its own. */
export const FEWEST_OTHER_ENTITIES = 3;

/** Céntimos to which an entity reads the figures, because each may be one post's pay. */
const ROUNDED_TO = 100_00;

/** What an entity may read of a group of the State: no lowest and no highest pay, because each is a post's. */
export type StateSpread = Pick<Spread, 'count' | 'firstQuartile' | 'median' | 'thirdQuartile'> & {
  readonly fences: NonNullable<Spread['fences']>;
};

/** Comparable posts of the whole State, by what they pay in each entity. */
export type StateGroup = readonly (Paid & { readonly entityId: string })[];

/**
 * How the posts of the other entities spread, as that entity may read it. Its own stay out, so that nothing it says of
 * them moves the figures. Null while the others are too few, in too few entities, or most of them in one.
 */
export function stateSpreadFor(group: StateGroup, entityId: string): StateSpread | null {
  const others = group.filter((paid) => paid.entityId !== entityId);
  const entities = [...Map.groupBy(others, (paid) => paid.entityId).values()].map(postsOf);
  const posts = postsOf(others);
  if (posts < FEWEST_OTHER_POSTS || entities.length < FEWEST_OTHER_ENTITIES) return null;
  if (Math.max(...entities) * 2 > posts) return null;
  const spread = spreadOf(others);
  if (!spread?.fences) return null;
  return {
    count: posts,
    firstQuartile: rounded(spread.firstQuartile, Math.round),
    median: rounded(spread.median, Math.round),
    thirdQuartile: rounded(spread.thirdQuartile, Math.round),
    // Outwards: nothing stands apart because of the rounding.
    fences: { low: rounded(spread.fences.low, Math.floor), high: rounded(spread.fences.high, Math.ceil) },
  };
}

const rounded = (amount: Money, round: (hundreds: number) => number) =>
  moneyFromCentimos(round(amount / ROUNDED_TO) * ROUNDED_TO);
