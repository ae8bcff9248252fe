import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { paymentsOf, totalOf } from './payments';

const payments = (centimos: number) => paymentsOf(moneyFromCentimos(centimos), 14);

describe('the payments of a year', () => {
  it('are twelve months and two bonuses, those of July and December', () => {
    expect(payments(1400).map(({ month, bonus }) => `${month}${bonus ? '+' : ''}`)).toEqual(
      '1 2 3 4 5 6 7 7+ 8 9 10 11 12 12+'.split(' '),
    );
  });

  it('leave the céntimos over to the first months, and to a pair when only pairs are left', () => {
    const raised = (rest: number) =>
      payments(1400 + rest).flatMap(({ month, bonus, amount }) =>
        amount > 100 ? [`${month}${bonus ? '+' : ''}`] : [],
      );
    expect(raised(1)).toEqual(['1']);
    expect(raised(11)).toEqual('1 2 3 4 5 6 7 7+ 8 9 10'.split(' '));
    expect(raised(13)).toEqual('1 2 3 4 5 6 7 7+ 8 9 10 12 12+'.split(' '));
  });

  it('add up to the céntimo, differ by one at most, and pay each bonus as its month', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000_000 }), (annual) => {
        const all = payments(annual);
        const amounts = all.map(({ amount }) => Number(amount));
        expect(totalOf(all)).toBe(annual);
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
        for (const { month, amount } of all.filter(({ bonus }) => bonus))
          expect(all.find((other) => other.month === month && !other.bonus)?.amount).toBe(amount);
      }),
    );
  });

  it('know no other calendar', () => expect(() => paymentsOf(moneyFromCentimos(100), 12)).toThrow(RangeError));
});
