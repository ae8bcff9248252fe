import { expect, it } from 'vitest';
import { parseInput } from '@/lib/kernel/parse-input';
import { editEntityInput, registerEntityInput } from './schema';

const ENTITY = {
  code: 'EN-1',
  name: 'Entidad nueva',
  acronym: 'EN',
  entityClass: 'ministry',
  government: 'national',
  sector: 'Salud',
  ubigeo: '150101',
  reason: 'Se crea por ley y comienza este año.',
};

const errorsOf = (schema: Parameters<typeof parseInput>[0], input: object) => {
  const parsed = parseInput(schema, input);
  return parsed.ok ? [] : parsed.fieldErrors.map(({ field, code }) => `${field} ${code}`);
};

it.each([
  ['20131370645', '040101', []],
  ['', '150101', []],
  ['20131370644', '040101', ['ruc entities.ruc_invalid']],
  ['', '990101', ['ubigeo entities.ubigeo_unknown']],
  ['20131370644', '15010', ['ruc entities.ruc_invalid', 'ubigeo entities.ubigeo_unknown']],
])('RUC %s and place %s', (ruc, ubigeo, expected) => {
  expect(errorsOf(registerEntityInput, { ...ENTITY, ruc, ubigeo })).toEqual(expected);
});

it('an entity that nobody could be is told so with everything else that is wrong', () => {
  const wrong = { ...ENTITY, name: '', government: 'regional', ruc: '1', reason: 'x' };
  expect(errorsOf(registerEntityInput, wrong)).toEqual([
    'name required',
    'ruc entities.ruc_invalid',
    'reason too_short',
    'government entities.class_of_another_government',
  ]);
  expect(errorsOf(registerEntityInput, { ...ENTITY, entityClass: 'type_b', sector: '' })).toEqual([
    'sector required',
    'parentId entities.type_b_without_parent',
  ]);
  expect(errorsOf(editEntityInput, { ruc: '1', ubigeo: '', headcount: '-1' })).toEqual([
    'id required',
    'version required',
    'ruc entities.ruc_invalid',
    'ubigeo required',
    'headcount too_small',
  ]);
});
