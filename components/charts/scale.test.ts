import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { groupMarks, niceTicks, placeOf, placeOfDate } from './scale';

describe('the axis', () => {
  it.each([
    [0, 100, [0, 25, 50, 75, 100]],
    [3, 47, [0, 20, 40, 60]],
    [0, 0.9, [0, 0.25, 0.5, 0.75, 1]],
    [0, 0, [0, 0.25, 0.5, 0.75, 1]],
    [-10, 30, [-10, 0, 10, 20, 30]],
  ])('from %d to %d is marked at round values', (min, max, ticks) => {
    expect(niceTicks(min, max)).toEqual(ticks);
  });

  it('always covers the data with few, increasing marks', () => {
    const range = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(range, ([min, length]) => {
        const ticks = niceTicks(min, min + length);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks[0]).toBeLessThanOrEqual(min);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(min + length);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

describe('places', () => {
  it('are percentages between the ends, and never leave them', () => {
    expect(placeOf(25, 0, 100)).toBe(25);
    expect(placeOf(130, 0, 100)).toBe(100);
    expect(placeOf(-4, 0, 100)).toBe(0);
    expect(placeOf(5, 5, 5)).toBe(0);
  });

  it('count days on a line of dates', () => {
    const [from, to] = [calendarDate('2026-01-01'), calendarDate('2026-01-11')];
    expect(placeOfDate(calendarDate('2026-01-06'), from, to)).toBe(50);
  });
});

describe('marks along a line', () => {
  it.each([
    [
      [0, 20, 100],
      ['0', '1', '2'],
    ],
    [
      [0, 2, 9, 10, 100],
      ['0-2', '3', '4'],
    ],
    [[50, 50, 50], ['0-2']],
    [[], []],
  ])('at %j stand as %j', (places, groups) => {
    expect(groupMarks(places).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))).toEqual(
      groups,
    );
  });
});
