import { expect, test } from 'vitest';
import { byTerritory, requestFunnel } from './rules';

test('a request counts at every step it has passed, and a draft at none', () => {
  const funnel = requestFunnel(
    {
      DRAFT: 9,
      SUBMITTED: 1,
      ACCEPTED: 2,
      PROPOSED: 3,
      PREFERRED: 4,
      ACCEPTED_BY_MANAGER: 5,
      ASSIGNED: 6,
      WITHDRAWN: 7,
    },
    4,
  );
  expect(funnel).toEqual({ submitted: 28, accepted: 20, proposed: 18, agreed: 11, assigned: 6, in_post: 4 });
});

test('no step has more requests than the one before it', () => {
  const counts = Object.values(requestFunnel({ SUBMITTED: 3, RETURNED: 1, ASSIGNED: 2 }, 1));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('Metropolitan Lima is a territory of its own, apart from its department', () => {
  expect(
    byTerritory([
      { ubigeo: '150101', count: 2 },
      { ubigeo: '150131', count: 1 },
      { ubigeo: '150801', count: 4 },
      { ubigeo: '080801', count: 5 },
    ]),
  ).toEqual({
    '1501': 3,
    '15': 4,
    '08': 5,
  });
});
