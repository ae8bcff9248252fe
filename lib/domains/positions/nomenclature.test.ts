import { expect, it } from 'vitest';
import type { PositionPlace } from './classification';
import { isHeadsTitle, titlesOf, withUnit } from './nomenclature';

const place: PositionPlace = { government: 'national', entityClass: 'ministry', level: 2, bodyType: 'line' };

it.each<[Partial<PositionPlace>, string[]]>([
  [{}, ['Directora General']],
  [{ bodyType: 'consultative' }, ['Secretaria Técnica']],
  [{ bodyType: 'support' }, ['Jefa de la Oficina General']],
  [{ level: 3 }, ['Directora']],
  [{ level: 3, bodyType: 'support' }, ['Jefa de Oficina']],
  [{ level: 1, bodyType: 'senior_management' }, ['Secretaria General']],
  [{ level: 1, bodyType: 'senior_management', entityClass: 'regulatory_agency' }, ['Gerenta General']],
  [{ government: 'regional', entityClass: 'regional_government_headquarters' }, ['Gerenta']],
  [{ government: 'regional', level: 3 }, ['Directora', 'Subgerenta']],
  [{ government: 'regional', level: 3, bodyType: 'support' }, []],
  [{ bodyType: 'decentralized' }, []],
  [{ level: 4 }, []],
  [{ government: 'local', entityClass: 'local_government' }, []],
])('%j is called %j', (changes, feminine) => {
  expect(titlesOf({ ...place, ...changes }).map((title) => title.feminine)).toEqual(feminine);
});

it.each([
  ['Jefa de la Oficina General', 'Oficina General de Administración', 'Jefa de la Oficina General de Administración'],
  ['Jefe de Oficina', 'Oficina de Tesorería', 'Jefe de Oficina de Tesorería'],
  ['Directora General', 'Dirección General de Presupuesto', 'Directora General'],
  ['Jefe de Oficina', 'Oficinas Regionales', 'Jefe de Oficina'],
  ['Jefe de Oficina', 'Oficina', 'Jefe de Oficina'],
])('%j of %j is %j', (name, unit, expected) => {
  expect(withUnit(name, unit)).toBe(expected);
});

it.each([
  ['Jefe(a) de la Oficina de Tesorería', true],
  ['Gerenta General', true],
  ['Secretario(a) Técnico(a)', true],
  ['Director(a)', true],
  ['Secretario(a) de la Dirección', false],
  ['Directorio', false],
  ['Asesor(a)', false],
  ['', false],
])('%j names a head: %j', (title, expected) => {
  expect(isHeadsTitle(title)).toBe(expected);
});
