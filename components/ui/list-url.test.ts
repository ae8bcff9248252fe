import { describe, expect, it } from 'vitest';
import { listHref, nextSort, sortDirection } from './list-url';

const url = { path: '/gerentes', params: { q: 'Ríos', estado: ['libre', 'asignado'], pagina: '4', vacio: '' } };

describe('the address of a list', () => {
  it('keeps the filters and returns to the first page when the sort changes', () => {
    expect(listHref(url, { orden: '-nombre' })).toBe(
      '/gerentes?q=R%C3%ADos&estado=libre&estado=asignado&orden=-nombre',
    );
  });

  it('moves between pages without losing the filters', () => {
    expect(listHref(url, { pagina: '5' })).toBe('/gerentes?q=R%C3%ADos&estado=libre&estado=asignado&pagina=5');
  });

  it('drops what is cleared and ends bare when nothing is left', () => {
    expect(listHref({ path: '/gerentes', params: { q: 'x', pagina: '2' } }, { q: null })).toBe('/gerentes');
  });
});

describe('sorting by a column', () => {
  it('goes ascending, then descending, then ascending again', () => {
    expect(nextSort(undefined, 'nombre')).toBe('nombre');
    expect(nextSort('nombre', 'nombre')).toBe('-nombre');
    expect(nextSort('-nombre', 'nombre')).toBe('nombre');
  });

  it('says which column sorts the list', () => {
    expect(sortDirection('-fecha', 'fecha')).toBe('descending');
    expect(sortDirection('fecha', 'nombre')).toBe('none');
  });
});
