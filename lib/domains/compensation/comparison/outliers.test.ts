import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { SMALLEST_GROUP, spreadOf, standingOf, standsApart } from './outliers';

const pays = (...centimos: number[]) => centimos.map((amount) => ({ amount: moneyFromCentimos(amount), posts: 1 }));
const standings = (...centimos: number[]) => {
  const spread = spreadOf(pays(...centimos));
  return spread === null ? [] : pays(...centimos).map(({ amount }) => standingOf(amount, spread));
};

describe('the spread of the pay of comparable posts', () => {
  it('interpolates its quartiles', () => {
    expect(spreadOf(pays(100, 200, 300, 400, 500))).toEqual({
      count: 5,
      least: 100,
      firstQuartile: 200,
      median: 300,
      thirdQuartile: 400,
      most: 500,
      fences: { low: 0, high: 700 },
    });
    expect(spreadOf(pays(1, 2))).toMatchObject({ firstQuartile: 1, median: 2, thirdQuartile: 2 });
  });

  it('marks what stands beyond the fences, and not what stands on them', () => {
    expect(standings(100, 200, 300, 400, 500)).toEqual(Array(5).fill('within'));
    expect(standings(1000, 1000, 1000, 1000, 1001)).toEqual(['within', 'within', 'within', 'within', 'high']);
    expect(standings(100, 1000, 1000, 1000, 1000)).toEqual(['low', 'within', 'within', 'within', 'within']);
    expect(standings(200, 200, 300, 400, 700)).toEqual(Array(5).fill('within'));
  });

  it('says nothing of a group too small', () => {
    expect(standings(1, 1, 1, 1_000_000)).toEqual(Array(4).fill('unknown'));
    expect(spreadOf([])).toBeNull();
  });

  const groups = fc.array(fc.nat({ max: 10_000_000 }), { minLength: SMALLEST_GROUP, maxLength: 60 });

  it('is ordered, whatever the order of its posts, and never marks its median', () => {
    fc.assert(
      fc.property(groups, (centimos) => {
        const spread = spreadOf(pays(...centimos));
        if (!spread?.fences) throw new Error('A group has fences');
        const { least, firstQuartile, median, thirdQuartile, most, fences } = spread;
        expect([...[least, firstQuartile, median, thirdQuartile, most]].sort((a, b) => a - b)).toEqual([
          least,
          firstQuartile,
          median,
          thirdQuartile,
          most,
        ]);
        expect(standingOf(median, spread)).toBe('within');
        expect(fences.low).toBeLessThanOrEqual(firstQuartile);
        expect(spreadOf(pays(...centimos.toReversed()))).toEqual(spread);
      }),
    );
  });

  it('is the same however the posts that pay the same are counted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 40 }), (centimos) => {
        const counted = [...Map.groupBy(centimos, (amount) => amount)].map(([amount, same]) => ({
          amount: moneyFromCentimos(amount),
          posts: same.length,
        }));
        expect(spreadOf(counted)).toEqual(spreadOf(pays(...centimos)));
      }),
    );
  });

  it('marks nobody where everybody earns the same', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 40 }), (amount, count) =>
        standings(...Array<number>(count).fill(amount)).every((standing) => !standsApart(standing)),
      ),
    );
  });
});
