import { describe, expect, test } from 'vitest';
import { COLUMNS } from './columns';
import { checkMapping, guessMapping, storedMapping } from './mapping';

const codeOf = (result: ReturnType<typeof checkMapping>) => (result.ok ? 'ok' : result.refusal.code);

describe('the columns of a file', () => {
  test.each(['es', 'en'] as const)('are known by their names in %s', (language) => {
    const header = COLUMNS.map(({ header: called }) => called[language].toUpperCase());
    expect(Object.keys(guessMapping('census', header))).toHaveLength(COLUMNS.length);
  });

  test('are known whatever their accents and spaces, the first of two', () => {
    const header = ['codigo de la  unidad', 'Otra', 'CÓDIGO DE LA UNIDAD', 'unit_name', ''];
    expect(guessMapping('entity_structure', header)).toEqual({ unit_code: 0, unit_name: 3 });
  });

  test('of an entity’s structure never speak of the entity', () => {
    expect(guessMapping('entity_structure', ['Sigla', 'Unit code'])).toEqual({ unit_code: 1 });
  });

  test('are each one datum, and those that every row needs are there', () => {
    const header = ['a', 'b'];
    expect(codeOf(checkMapping('entity_structure', header, { unit_code: 0, unit_name: 1 }))).toBe('ok');
    expect(codeOf(checkMapping('entity_structure', header, { unit_name: 1 }))).toBe('positions.import_column_needed');
    expect(codeOf(checkMapping('census', header, { unit_code: 0 }))).toBe('positions.import_column_needed');
    expect(codeOf(checkMapping('entity_structure', header, { unit_code: 7 }))).toBe('positions.import_column_unknown');
    expect(codeOf(checkMapping('entity_structure', header, { unit_code: 0, unit_name: 0 }))).toBe(
      'positions.import_column_twice',
    );
  });

  test('come back as they were stored, without what is none', () => {
    expect(storedMapping('entity_structure', { unit_code: 2, entity_code: 1, x: 4, unit_name: 'y' })).toEqual({
      unit_code: 2,
    });
    expect(storedMapping('census', null)).toEqual({});
  });
});
