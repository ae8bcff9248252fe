import { describe, expect, test } from 'vitest';
import { networkOf, takeAttempt } from './rate-limit';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);

describe('attempts of one address', () => {
  test('are refused beyond the limit until the window ends, with the minutes left', () => {
    const limit = { name: 'refused', attempts: 2, minutes: 15 };
    const tries = ['10:00', '10:01', '10:05', '10:14', '10:15'].map((time) =>
      takeAttempt(limit, '192.0.2.1', at(time)),
    );
    expect(tries).toEqual([0, 0, 10, 1, 0]);
  });

  test('do not count for another address nor for another limit', () => {
    const limit = { name: 'apart', attempts: 1, minutes: 15 };
    expect(takeAttempt(limit, '192.0.2.1', at('10:00'))).toBe(0);
    expect(takeAttempt(limit, '192.0.2.2', at('10:00'))).toBe(0);
    expect(takeAttempt({ ...limit, name: 'other' }, '192.0.2.1', at('10:00'))).toBe(0);
    expect(takeAttempt(limit, '192.0.2.1', at('10:00'))).toBe(15);
  });

  test('count together within one IPv6 network', () => {
    const limit = { name: 'v6', attempts: 1, minutes: 1 };
    expect(takeAttempt(limit, '2001:db8:1:2::1', at('10:00'))).toBe(0);
    expect(takeAttempt(limit, '2001:db8:1:2:a:b:c:d', at('10:00'))).toBe(1);
    expect(takeAttempt(limit, '2001:db8:1:3::1', at('10:00'))).toBe(0);
  });

  test('a crowd of addresses does not grow the memory without bound, nor forget the last one', () => {
    const limit = { name: 'crowd', attempts: 1, minutes: 60 };
    for (let n = 0; n < 20_500; n += 1) takeAttempt(limit, `198.51.${n >> 8}.${n & 255}`, at('10:00'));
    expect(takeAttempt(limit, `198.51.${20_499 >> 8}.${20_499 & 255}`, at('10:01'))).toBe(59);
    expect(takeAttempt(limit, '198.51.0.0', at('10:01'))).toBe(0);
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['fe80::', 'fe80:0:0:0'],
])('%s belongs to %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
