import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { FEWEST_OTHER_ENTITIES, FEWEST_OTHER_POSTS, stateSpreadFor, type StateGroup } from './state-wide';

/** A group with so many posts in each entity, which pay a thousand soles more each. */
function groupOf(posts: Readonly<Record<string, number>>): StateGroup {
  const owners = Object.entries(posts).flatMap(([entityId, count]) => Array.from({ length: count }, () => entityId));
  return owners.map((entityId, index) => ({ entityId, amount: moneyFromCentimos((index + 1) * 100_000), posts: 1 }));
}

describe('what an entity reads of a group of the State', () => {
  it('is the count, quartiles and fences of the others, and never their lowest or highest pay', () => {
    expect(stateSpreadFor(groupOf({ a: 2, b: 2, c: 1, mine: 4 }), 'mine')).toEqual({
      count: 5,
      firstQuartile: 200_000,
      median: 300_000,
      thirdQuartile: 400_000,
      fences: { low: 0, high: 700_000 },
    });
  });

  it('is rounded to a hundred soles, so that no quartile is a post’s pay', () => {
    const odd = groupOf({ a: 2, b: 2, c: 1 }).map((paid) => ({
      ...paid,
      amount: moneyFromCentimos(paid.amount + 4_999),
    }));
    expect(stateSpreadFor(odd, 'mine')).toMatchObject({ firstQuartile: 200_000, median: 300_000 });
  });

  it('sets nobody apart where everybody earns the same', () => {
    const same = groupOf({ a: 2, b: 2, c: 1 }).map((paid) => ({ ...paid, amount: moneyFromCentimos(1_565_000) }));
    expect(stateSpreadFor(same, 'mine')?.fences).toEqual({ low: 1_560_000, high: 1_570_000 });
  });

  it.each<[string, Record<string, number>]>([
    ['four posts of others', { mine: 90, a: 2, b: 1, c: 1 }],
    ['one other entity', { mine: 1, a: 50 }],
    ['two other entities', { mine: 1, a: 50, b: 50 }],
    ['most of them in one', { mine: 1, a: 8, b: 1, c: 1 }],
    ['no other entity', { mine: 50 }],
  ])('is nothing with %s', (_, posts) => {
    expect(stateSpreadFor(groupOf(posts), 'mine')).toBeNull();
  });

  it('does not move with what the reader says of its own posts', () => {
    const others = groupOf({ a: 3, b: 3, c: 3 });
    const read = stateSpreadFor(others, 'mine');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 30 }), (amounts) => {
        const own = amounts.map((amount) => ({ entityId: 'mine', amount: moneyFromCentimos(amount), posts: 1 }));
        expect(stateSpreadFor([...own, ...others], 'mine')).toEqual(read);
      }),
    );
  });

  it('never rests on fewer posts or entities than it says, nor on one that has most', () => {
    const posts = fc.dictionary(fc.constantFrom('mine', 'a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 6 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(posts, (all) => {
        const others = Object.entries(all).flatMap(([entity, own]) => (entity === 'mine' ? [] : [own]));
        const total = others.reduce((sum, own) => sum + own, 0);
        const enough = others.length >= FEWEST_OTHER_ENTITIES && total >= FEWEST_OTHER_POSTS;
        expect(stateSpreadFor(groupOf(all), 'mine') !== null).toBe(enough && Math.max(...others) * 2 <= total);
      }),
    );
  });
});
