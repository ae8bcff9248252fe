import { type CalendarDate, calendarDateInLima, partsOf } from './calendar-date';
import type { Money } from './money';

export type Locale = 'es' | 'en';

/** Keeps a figure and its unit on one line. */
const NBSP = '\u00a0';

const SHORT_MONTHS: Record<Locale, readonly string[]> = {
  es: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'set.', 'oct.', 'nov.', 'dic.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const LONG_MONTHS: Record<Locale, readonly string[]> = {
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const SEPARATORS: Record<Locale, { group: string; point: string }> = {
  es: { group: NBSP, point: ',' },
  en: { group: ',', point: '.' },
};

/** '22 nov. 2026', '22 Nov 2026'. */
export function formatDate(date: CalendarDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${SHORT_MONTHS[locale][month - 1]} ${year}`;
}

/** '2026-11' as 'noviembre de 2026', 'November 2026'. */
export function formatMonth(month: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  const name = LONG_MONTHS[locale][Number(number) - 1] ?? '';
  return locale === 'es' ? `${name} de ${year}` : `${name} ${year}`;
}

/** '22 de noviembre de 2026', '22 November 2026': for acts and printed documents. */
export function formatLongDate(date: CalendarDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  const name = LONG_MONTHS[locale][month - 1];
  return locale === 'es' ? `${day} de ${name} de ${year}` : `${day} ${name} ${year}`;
}

const limaTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'America/Lima',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** '17:05', the hour in Lima. */
export function formatTime(instant: Date): string {
  return limaTime.format(instant);
}

/** '22 nov. 2026, 17:05', the day and hour in Lima. */
export function formatDateTime(instant: Date, locale: Locale): string {
  return `${formatDate(calendarDateInLima(instant), locale)}, ${formatTime(instant)}`;
}

/** What can be printed as a number: decimals come as text or as a decimal object. */
export type NumberInput = number | string | { toFixed(): string };

/**
 * '1 234,5' or '1,234.5'. With `places`, exactly that many decimals, rounded half up; without it, the decimals given.
 * @throws RangeError when it is not a number.
 */
export function formatNumber(value: NumberInput, locale: Locale, places?: number): string {
  const { negative, whole, fraction } = roundedDigits(value, places);
  const { group, point } = SEPARATORS[locale];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${negative ? '-' : ''}${grouped}${fraction ? point + fraction : ''}`;
}

/** '83,95 %' or '83.95%', from 83.95. At most `places` decimals, without trailing zeros. */
export function formatPercent(percent: NumberInput, locale: Locale, places = 2): string {
  const { negative, whole, fraction } = roundedDigits(percent, places);
  const shortest = `${negative ? '-' : ''}${whole}.${fraction}`.replace(/\.?0*$/, '');
  return formatNumber(shortest, locale) + (locale === 'es' ? `${NBSP}%` : '%');
}

/** 'S/ 25 000,00' or 'S/ 25,000.00'. */
export function formatMoney(money: Money, locale: Locale): string {
  const digits = String(Math.abs(money)).padStart(3, '0');
  const amount = `${money < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return `S/${NBSP}${formatNumber(amount, locale, 2)}`;
}

function roundedDigits(value: NumberInput, places?: number): { negative: boolean; whole: string; fraction: string } {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(plainText(value));
  if (!match) throw new RangeError(`Not a number: ${String(value)}`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const kept = places ?? fraction.length;
  const roundsUp = (fraction[kept] ?? '0') >= '5';
  const scaled = BigInt(whole + fraction.slice(0, kept).padEnd(kept, '0')) + (roundsUp ? 1n : 0n);
  const digits = scaled.toString().padStart(kept + 1, '0');
  const cut = digits.length - kept;
  return { negative: sign === '-' && scaled !== 0n, whole: digits.slice(0, cut), fraction: digits.slice(cut) };
}

function plainText(value: NumberInput): string {
  if (typeof value === 'number')
    return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(10).replace(/0+$/, '');
  return typeof value === 'string' ? value.trim() : value.toFixed();
}
