import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar-date';
import { decimal } from './decimal';
import {
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatMonth,
} from './format';
import { moneyFromCentimos } from './money';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it('are short in lists and long in acts', () => {
    const date = calendarDate('2026-11-22');
    expect([formatMonth('2026-09', 'es'), formatMonth('2027-01', 'en')]).toEqual(['setiembre de 2026', 'January 2027']);
    expect(formatDate(date, 'es')).toBe('22 nov. 2026');
    expect(formatDate(date, 'en')).toBe('22 Nov 2026');
    expect(formatLongDate(date, 'es')).toBe('22 de noviembre de 2026');
    expect(formatLongDate(date, 'en')).toBe('22 November 2026');
    expect(formatDate(calendarDate('2026-09-01'), 'es')).toBe('1 set. 2026');
  });

  it('are told with the hour of Lima', () => {
    expect(formatDateTime(new Date('2026-11-23T03:04:05Z'), 'es')).toBe('22 nov. 2026, 22:04');
    expect(formatDateTime(new Date('2026-11-22T05:00:00Z'), 'en')).toBe('22 Nov 2026, 00:00');
  });
});

describe('figures', () => {
  it.each([
    [1011, undefined, '1 011', '1,011'],
    ['1234567.5', undefined, '1 234 567,5', '1,234,567.5'],
    ['0.005', 2, '0,01', '0.01'],
    ['-0.004', 2, '0,00', '0.00'],
    ['-1234.5', 0, '-1 235', '-1,235'],
    ['999.995', 2, '1 000,00', '1,000.00'],
    [89.5, undefined, '89,5', '89.5'],
    [decimal('83.950'), 2, '83,95', '83.95'],
  ])('prints %s with %s places', (value, places, es, en) => {
    expect(visible(formatNumber(value, 'es', places))).toBe(es);
    expect(formatNumber(value, 'en', places)).toBe(en);
  });

  it('does not print what is no number', () => {
    expect(() => formatNumber('12,5', 'es')).toThrow(RangeError);
    expect(() => formatNumber(Number.NaN, 'es')).toThrow(RangeError);
  });

  it.each([
    ['70', '70 %', '70%'],
    ['83.950', '83,95 %', '83.95%'],
    ['33.333333', '33,33 %', '33.33%'],
    ['100', '100 %', '100%'],
    [0, '0 %', '0%'],
  ])('prints %s percent', (value, es, en) => {
    expect(visible(formatPercent(value, 'es'))).toBe(es);
    expect(formatPercent(value, 'en')).toBe(en);
  });

  it.each([
    [2_500_000, 'S/ 25 000,00', 'S/ 25,000.00'],
    [5, 'S/ 0,05', 'S/ 0.05'],
    [-123_456, 'S/ -1 234,56', 'S/ -1,234.56'],
  ])('prints %i céntimos', (centimos, es, en) => {
    expect(visible(formatMoney(moneyFromCentimos(centimos), 'es'))).toBe(es);
    expect(visible(formatMoney(moneyFromCentimos(centimos), 'en'))).toBe(en);
  });
});
