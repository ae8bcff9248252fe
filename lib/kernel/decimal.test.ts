import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampDecimal,
  compareDecimals,
  decimal,
  decimalText,
  parseDecimal,
  roundHalfUp,
  sumDecimals,
  weightedMean,
} from './decimal';

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => decimalText(decimal(n).div(100)));

describe('decimals', () => {
  it.each([
    ['12.5', '12.5'],
    ['12,50', '12.5'],
    [' -3 ', '-3'],
  ])('reads %s', (text, expected) => expect(parseDecimal(text)?.toFixed()).toBe(expected));

  it.each(['', '1e5', '1.2.3', 'NaN', 'Infinity', '1 000', '.5', '0x10'])('does not read %j', (text) =>
    expect(parseDecimal(text)).toBeNull(),
  );

  it('refuses binary fractions', () => {
    expect(() => decimal(0.1)).toThrow(RangeError);
    expect(decimal(7).toFixed()).toBe('7');
  });

  it.each([
    ['2.345', 2, '2.35'],
    ['2.344', 2, '2.34'],
    ['-2.345', 2, '-2.35'],
    ['99.995', 2, '100'],
    ['80.25', 1, '80.3'],
  ])('rounds %s half up to %i places', (value, places, expected) => {
    expect(roundHalfUp(value, places).toFixed()).toBe(expected);
  });

  it('prints without exponent and with the places asked for', () => {
    expect(decimalText('0.0000000001')).toBe('0.0000000001');
    expect(decimalText('7', 2)).toBe('7.00');
  });

  it('sums exactly', () => {
    expect(sumDecimals(['0.1', '0.2', '99.7']).toFixed()).toBe('100');
  });

  it('has no mean without weights, and otherwise one within the values', () => {
    expect(weightedMean([{ value: '5', weight: '0' }])).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cents, fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 7 }),
        (pairs) => {
          const mean = weightedMean(pairs.map(([value, weight]) => ({ value, weight })));
          const sorted = pairs.map(([value]) => value).sort(compareDecimals);
          expect(
            mean &&
              clampDecimal(mean, sorted[0] ?? '0', sorted.at(-1) ?? '0')
                .minus(mean)
                .abs()
                .lt('1e-30'),
          ).toBe(true);
        },
      ),
    );
  });
});
