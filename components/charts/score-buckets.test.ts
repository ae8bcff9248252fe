import { expect, it } from 'vitest';
import { bucketsOf } from './score-buckets';

it('counts each score once, the highest in the last interval', () => {
  const buckets = bucketsOf([0, 9.99, 10, 55, 60, 100, 101, -1], 0, 100, 10);
  expect(buckets.map((bucket) => bucket.count)).toEqual([2, 1, 0, 0, 0, 1, 1, 0, 0, 1]);
  expect(buckets[6]).toEqual({ from: 60, to: 70, count: 1 });
});
