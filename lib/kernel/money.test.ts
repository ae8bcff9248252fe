import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from './format';
import {
  addMoney,
  moneyFromCentimos,
  moneyFromParam,
  moneyParam,
  moneyToDb,
  parseMoney,
  percentageOf,
  subtractMoney,
} from './money';

describe('amounts', () => {
  it.each([
    ['25 000,00', 2_500_000],
    ['25000.00', 2_500_000],
    ['25,000.00', 2_500_000],
    ['25.000,00', 2_500_000],
    ['S/ 25 000', 2_500_000],
    ['s/.1200.5', 120_050],
    ['25.000', 2_500_000],
    ['1,5', 150],
    ['0', 0],
  ])('reads %j as %i céntimos', (text, centimos) => expect(parseMoney(text)).toBe(centimos));

  it.each(['', '-5', '1,2345', '1 00', '1.000.00', '12,34,56', 'cien', '1e3', '99999999999999999999'])(
    'does not read %j',
    (text) => expect(parseMoney(text)).toBeNull(),
  );

  it('reads back what it prints, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), fc.constantFrom('es', 'en'), (centimos, locale) => {
        expect(parseMoney(formatMoney(moneyFromCentimos(centimos), locale))).toBe(centimos);
      }),
    );
  });

  it('takes only whole céntimos', () => {
    expect(() => moneyFromCentimos(1.5)).toThrow(RangeError);
    expect(() => moneyFromCentimos(2n ** 60n)).toThrow(RangeError);
    expect(moneyToDb(moneyFromCentimos(150n))).toBe(150n);
  });

  it('adds, subtracts and takes percentages rounded half up', () => {
    const pay = moneyFromCentimos(1_000_001);
    expect(percentageOf(pay, 85)).toBe(850_001);
    expect(percentageOf(moneyFromCentimos(1), '50')).toBe(1);
    expect(addMoney(pay, pay)).toBe(2_000_002);
    expect(subtractMoney(pay, pay)).toBe(0);
  });
});

it('an amount goes through a message’s argument and comes back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000_000 }), (centimos) => {
      expect(moneyFromParam(moneyParam(moneyFromCentimos(centimos)))).toBe(centimos);
    }),
  );
  expect(moneyParam(moneyFromCentimos(5))).toBe('PEN 0.05');
});
