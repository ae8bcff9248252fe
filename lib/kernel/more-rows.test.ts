import { expect, test } from 'vitest';
import { withMoreRows } from './more-rows';

test('gives the form back with one more row and everything typed', () => {
  const typed = { 'goals[0].title': 'Acortar plazos', 'rowCounts.goals': '3' };
  expect(withMoreRows({ ...typed, addRow: 'goals' })).toEqual({
    status: 'editing',
    values: { ...typed, 'rowCounts.goals': '4' },
    errors: [],
  });
});

test.each([
  ['another button was pressed', { 'rowCounts.goals': '3' }],
  ['the list is not of the form', { addRow: 'others', 'rowCounts.goals': '3' }],
  ['the count is not one', { addRow: 'goals', 'rowCounts.goals': 'many' }],
  ['the count is beyond any form', { addRow: 'goals', 'rowCounts.goals': '100' }],
])('is not asked when %s', (_case, values) => {
  expect(withMoreRows(values)).toBeNull();
});
