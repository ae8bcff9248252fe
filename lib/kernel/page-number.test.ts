import { expect, test } from 'vitest';
import { lastPage, pageNumber } from './page-number';

test.each([
  [undefined, 1],
  ['3', 3],
  [['4', '5'], 4],
  ['0', 1],
  ['-2', 1],
  ['1e3', 1],
  ['9999999', 1],
])('the page that %s asks for is %i', (asked, page) => {
  expect(pageNumber(asked)).toBe(page);
});

test.each([
  [0, 1],
  [1, 1],
  [50, 1],
  [51, 2],
  [10_001, 201],
])('a list of %i rows, by fifty, ends at page %i', (total, page) => {
  expect(lastPage(total, 50)).toBe(page);
});
