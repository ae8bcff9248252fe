import DecimalLibrary from 'decimal.js';

const ExactDecimal = DecimalLibrary.clone({ precision: 40, rounding: DecimalLibrary.ROUND_HALF_UP });
export type Decimal = DecimalLibrary;

/** What a column, a form field or a frame gives. Only integers may come as numbers: never a binary fraction. */
export type DecimalInput = Decimal | string | number | { toFixed(): string };

/** @throws RangeError on a fractional number; Error when the text is not a decimal. */
export function decimal(value: DecimalInput): Decimal {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`A decimal must come as text, not as the binary fraction ${value}`);
  }
  return new ExactDecimal(typeof value === 'object' ? value.toFixed() : value);
}

/** As people type it: '12.5' or '12,5', with an optional sign. Null when it is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const trimmed = text.trim();
  return /^[+-]?\d{1,20}([.,]\d{1,15})?$/.test(trimmed) ? decimal(trimmed.replace(',', '.')) : null;
}

export function compareDecimals(a: DecimalInput, b: DecimalInput): -1 | 0 | 1 {
  const order = decimal(a).comparedTo(decimal(b));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

export function sumDecimals(values: readonly DecimalInput[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(decimal(value)), decimal(0));
}

export interface WeightedValue {
  readonly value: DecimalInput;
  readonly weight: DecimalInput;
}

/** Σ value·weight / Σ weight, unrounded. Null when the weights add up to zero. */
export function weightedMean(items: readonly WeightedValue[]): Decimal | null {
  const weights = sumDecimals(items.map((item) => item.weight));
  if (weights.isZero()) return null;
  return sumDecimals(items.map((item) => decimal(item.value).times(decimal(item.weight)))).div(weights);
}

/** Halves go away from zero: 2.345 at two places is 2.35, and -2.345 is -2.35. */
export function roundHalfUp(value: DecimalInput, places: number): Decimal {
  return decimal(value).toDecimalPlaces(places, DecimalLibrary.ROUND_HALF_UP);
}

export function clampDecimal(value: DecimalInput, min: DecimalInput, max: DecimalInput): Decimal {
  return ExactDecimal.max(decimal(min), ExactDecimal.min(decimal(max), decimal(value)));
}

/** Plain notation for a column or a form field, never an exponent; with `places`, rounded half up to them. */
export function decimalText(value: DecimalInput, places?: number): string {
  const exact = decimal(value);
  return places === undefined ? exact.toFixed() : exact.toFixed(places, DecimalLibrary.ROUND_HALF_UP);
}
