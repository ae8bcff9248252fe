import { describe, expect, it } from 'vitest';
import { ORGANISATIONS } from './organisation';
import { unitCode } from './unit-code';

/** Posts that L30057 52 names, among those of the demonstration. */
const OFFICERS = [
  /^Ministro\(a\)/,
  /^Secretario\(a\) General$/,
  /^Gobernador\(a\) Regional$/,
  /^Gerente\(a\) General Regional$/,
  /^Alcalde\(sa\)/,
  /^Gerente\(a\) Municipal$/,
];

const posts = Object.entries(ORGANISATIONS).flatMap(([entity, plans]) => plans.map((plan) => ({ entity, ...plan })));

describe('the organisations of the demonstration', () => {
  it.each(OFFICERS)('make a public officer of whoever is %s', (title) => {
    const named = posts.filter((post) => title.test(post.title));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ servantGroup }) => servantGroup !== 'public_officer')).toEqual([]);
  });

  it('have one unit of each code in an entity', () => {
    const codes = posts.map(({ entity, name }) => `${entity}.${unitCode(name)}`);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});

describe('the code of a unit', () => {
  it.each([
    ['Oficina General de Planeamiento y Presupuesto', 'OGPP'],
    ['Gerencia de Atención al Ciudadano', 'GAC'],
    ['Área de Administración', 'AA'],
    ['Alcaldía', 'ALC'],
  ])('of %s is %s', (name, code) => expect(unitCode(name)).toBe(code));
});
