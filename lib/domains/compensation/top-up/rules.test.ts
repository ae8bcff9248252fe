import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { topUpOf } from './rules';

describe('the top-up of a cadre manager', () => {
  it.each([
    ['host pays less', 2_000_000, 1_500_000, 500_000],
    ['host pays the scale', 2_000_000, 2_000_000, 0],
    ['host pays a céntimo more', 2_000_000, 2_000_001, 0],
    ['host pays nothing', 2_000_000, 0, 2_000_000],
  ])('%s', (_what, scale, pay, expected) => {
    expect(topUpOf(moneyFromCentimos(scale), moneyFromCentimos(pay))).toBe(expected);
  });

  it('is never negative and reaches the scale or the pay, whichever is higher', () => {
    const amount = fc.nat({ max: 10_000_000 }).map(moneyFromCentimos);
    fc.assert(
      fc.property(amount, amount, (scale, pay) => {
        expect(topUpOf(scale, pay)).toBeGreaterThanOrEqual(0);
        expect(topUpOf(scale, pay) + pay).toBe(Math.max(scale, pay));
      }),
    );
  });
});
