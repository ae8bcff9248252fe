import { type DecimalInput, decimal, roundHalfUp } from './decimal';

declare const moneyBrand: unique symbol;

/** Soles in whole céntimos. Adds and compares as the number it is; anything else goes through these functions. */
export type Money = number & { readonly [moneyBrand]: true };

/** @throws RangeError unless it is a safe integer. */
export function moneyFromCentimos(centimos: number | bigint): Money {
  const value = Number(centimos);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not an amount in céntimos: ${centimos}`);
  return value as Money;
}

/** For BigInt columns. */
export function moneyToDb(money: Money): bigint {
  return BigInt(money);
}

const GROUPED_BY_SPACE = /^\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d{1,2})?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/;
const GROUPED_BY_POINT = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/;
const PLAIN = /^\d+([.,]\d{1,2})?$/;

/**
 * As people type it: '25 000,00', '25000.00', '25,000.00', 'S/ 25 000'. A single separator before exactly three
 * digits groups thousands, because no amount has three decimals. Null when it is anything else.
 */
export function parseMoney(text: string): Money | null {
  const amount = text.trim().replace(/^S\/\.?\s*/i, '');
  const shapes = [GROUPED_BY_SPACE, GROUPED_BY_COMMA, GROUPED_BY_POINT, PLAIN];
  if (!shapes.some((shape) => shape.test(amount))) return null;
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(amount) ?? [];
  const centimos = Number(whole.replace(/\D/g, '') + fraction.padEnd(2, '0'));
  return Number.isSafeInteger(centimos) ? moneyFromCentimos(centimos) : null;
}

export function addMoney(...amounts: readonly Money[]): Money {
  return moneyFromCentimos(amounts.reduce<number>((total, amount) => total + amount, 0));
}

export function subtractMoney(from: Money, amount: Money): Money {
  return moneyFromCentimos(from - amount);
}

/** A percentage of an amount (85 is 85%), rounded half up to the céntimo. */
export function percentageOf(money: Money, percent: DecimalInput): Money {
  return moneyFromCentimos(roundHalfUp(decimal(money).times(decimal(percent)).div(100), 0).toNumber());
}

const MONEY_PARAM = /^PEN (\d+)\.(\d{2})$/;

/** An amount as a message's argument, written by `readableParams` as its reader does. */
export function moneyParam(money: Money): string {
  return `PEN ${Math.floor(money / 100)}.${String(money % 100).padStart(2, '0')}`;
}

export function moneyFromParam(text: string): Money | null {
  const match = MONEY_PARAM.exec(text);
  return match && moneyFromCentimos(Number(`${match[1]}${match[2]}`));
}
