import { describe, expect, test } from 'vitest';
import { dateOfSerial, isDateFormat } from './number-formats';

describe('a format of numbers', () => {
  test.each([
    [14, undefined, true],
    [22, undefined, true],
    [0, undefined, false],
    [2, undefined, false],
    [164, 'dd/mm/yyyy', true],
    [165, '[$-280A]d" de "mmmm', true],
    [166, '[h]:mm', true],
    [167, '"S/" #,##0.00', false],
    [168, '[Red]0.00;[Blue]-0.00', false],
    [169, 'General', false],
    [170, '0.00E+00', false],
  ])('%i %s is a date: %s', (id, code, expected) => {
    expect(isDateFormat(id, code)).toBe(expected);
  });
});

describe('a day kept as a number', () => {
  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [46352, false, '2026-11-26'],
    [46352.5, false, '2026-11-26T12:00:00'],
    [0, true, '1904-01-01'],
    [44890, true, '2026-11-26'],
    [-1, false, null],
    [9e9, false, null],
    [Number.NaN, false, null],
  ])('%f, from 1904: %s, is %s', (serial, from1904, expected) => {
    expect(dateOfSerial(serial, from1904)).toBe(expected);
  });
});
