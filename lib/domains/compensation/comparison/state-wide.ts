import type { Spread } from './outliers';

/**
 * Posts of other entities that a group needs before an entity reads how it spreads over the State: with fewer, its
 * quartiles would tell what a given post pays. No norm sets it; it is also the smallest group with fences.
 */
export const FEWEST_OTHER_POSTS = 5;

/** Other entities among which those posts are, so that no entity is read through the figures of its group alone. */
export const FEWEST_OTHER_ENTITIES = 3;

/** What an entity may read of a group of the State: no lowest and no highest pay, because each is a post's. */
export type StateSpread = Pick<Spread, 'count' | 'firstQuartile' | 'median' | 'thirdQuartile'> & {
  readonly fences: NonNullable<Spread['fences']>;
};

/** A group of comparable posts of the whole State, and how many of them each entity has, by its id. */
export type StateGroup = { readonly spread: Spread; readonly posts: ReadonlyMap<string, number> };

/** The group as that entity may read it; null while too few posts of too few other entities are in it. */
export function stateSpreadFor(group: StateGroup, entityId: string): StateSpread | null {
  const { count, firstQuartile, median, thirdQuartile, fences } = group.spread;
  const own = group.posts.get(entityId) ?? 0;
  const otherEntities = group.posts.size - (own > 0 ? 1 : 0);
  if (!fences || count - own < FEWEST_OTHER_POSTS || otherEntities < FEWEST_OTHER_ENTITIES) return null;
  return { count, firstQuartile, median, thirdQuartile, fences };
}
