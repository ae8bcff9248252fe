import { describe, expect, it } from 'vitest';
import { TERRITORIES, TILE_COLUMNS, TILE_ROWS, territoryOf } from './territories';

describe('the tile map of Peru', () => {
  it('has the 24 departments, Callao and Metropolitan Lima, each once', () => {
    const departments = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(TERRITORIES.map((territory) => territory.ubigeo).sort()).toEqual([...departments, '1501'].sort());
    expect(new Set(TERRITORIES.map((territory) => territory.code)).size).toBe(26);
  });

  it('puts no two of them on the same tile, and none outside the grid', () => {
    expect(new Set(TERRITORIES.map(({ column, row }) => `${column},${row}`)).size).toBe(26);
    expect(TERRITORIES.every(({ column, row }) => column < TILE_COLUMNS && row < TILE_ROWS)).toBe(true);
  });

  it.each([
    ['150101', 'Lima Metropolitana'],
    ['150801', 'Lima (provincias)'],
    ['040801', 'Arequipa'],
    ['07', 'Callao'],
  ])('finds the territory of %s', (ubigeo, name) => {
    expect(territoryOf(ubigeo)?.name).toBe(name);
  });
});
