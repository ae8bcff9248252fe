import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { spreadOf } from './outliers';
import { FEWEST_OTHER_ENTITIES, FEWEST_OTHER_POSTS, stateSpreadFor, type StateGroup } from './state-wide';

/** A group with so many posts in each entity, which pay one céntimo more each. */
function groupOf(posts: Readonly<Record<string, number>>): StateGroup {
  const count = Object.values(posts).reduce((sum, own) => sum + own, 0);
  const spread = spreadOf(
    Array.from({ length: count }, (_, index) => ({ amount: moneyFromCentimos(index), posts: 1 })),
  );
  if (!spread) throw new Error('A group has posts');
  return { spread, posts: new Map(Object.entries(posts)) };
}

describe('what an entity reads of a group of the State', () => {
  it('is its count, quartiles and fences, and never its lowest or highest pay', () => {
    expect(stateSpreadFor(groupOf({ mine: 4, a: 2, b: 2, c: 1 }), 'mine')).toEqual({
      count: 9,
      firstQuartile: 2,
      median: 4,
      thirdQuartile: 6,
      fences: { low: 0, high: 12 },
    });
  });

  it.each<[string, Record<string, number>]>([
    ['four posts of others', { mine: 90, a: 2, b: 1, c: 1 }],
    ['one other entity', { mine: 1, a: 50 }],
    ['two other entities', { mine: 1, a: 50, b: 50 }],
    ['no other entity', { mine: 50 }],
  ])('is nothing with %s', (_, posts) => {
    expect(stateSpreadFor(groupOf(posts), 'mine')).toBeNull();
  });

  it('counts among the others all of them when the entity has none there', () => {
    expect(stateSpreadFor(groupOf({ a: 2, b: 2, c: 1 }), 'mine')).not.toBeNull();
    expect(stateSpreadFor(groupOf({ a: 2, b: 1, c: 1 }), 'mine')).toBeNull();
  });

  it('never rests on fewer posts or entities than it says', () => {
    const posts = fc.dictionary(fc.constantFrom('mine', 'a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 6 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(posts, (all) => {
        const others = Object.entries(all).filter(([entity]) => entity !== 'mine');
        const enough =
          others.length >= FEWEST_OTHER_ENTITIES && others.reduce((sum, [, own]) => sum + own, 0) >= FEWEST_OTHER_POSTS;
        expect(stateSpreadFor(groupOf(all), 'mine') !== null).toBe(enough);
      }),
    );
  });
});
