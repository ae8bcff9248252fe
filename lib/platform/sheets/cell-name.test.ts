import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellName, columnOf } from './cell-name';

test('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map((column) => cellName(7, column))).toEqual(['A7', 'Z7', 'AA7', 'ZZ7', 'AAA7']);
  expect(columnOf('7')).toBe(-1);
});

test('the name of a cell leads back to its column', () => {
  fc.assert(
    fc.property(fc.nat(16_383), fc.nat(1_048_575), (column, row) => columnOf(cellName(row + 1, column)) === column),
  );
});
