import { expect, it } from 'vitest';
import { readAssignmentFilters } from './list-filters';

const DEFAULTS = { text: null, state: null, endingWithin: null, sort: 'inicio', descending: true, page: 1 };

it('a list without parameters shows the latest first', () => {
  expect(readAssignmentFilters({})).toEqual(DEFAULTS);
});

it('the URL says what is listed', () => {
  const params = { buscar: ' Córdova ', estado: 'CONFIRMED', vence: '6', orden: 'termino', pagina: '3' };
  expect(readAssignmentFilters(params)).toEqual({
    text: 'Córdova',
    state: 'CONFIRMED',
    endingWithin: 6,
    sort: 'termino',
    descending: false,
    page: 3,
  });
});

it('what it says wrongly is as if it said nothing', () => {
  const params = { estado: 'DELETED', vence: '7', orden: 'password', pagina: '-1' };
  expect(readAssignmentFilters(params)).toEqual({ ...DEFAULTS, descending: false });
  expect(readAssignmentFilters({ pagina: '1e9' }).page).toBe(1);
});
