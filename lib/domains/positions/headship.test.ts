import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headFirst, headsOf, type UnitPost } from './headship';

const post = (title: string, more: Partial<UnitPost> = {}): UnitPost => ({
  id: title,
  title,
  unitId: 'oga',
  level: 2,
  servantGroup: 'public_manager',
  reportsToId: null,
  ...more,
});
const CHIEF = post('Jefe(a) de la Oficina General de Administración');
const DEPUTY = post('Jefe(a) Adjunto(a) de la Oficina General de Administración');
const ADVISER = post('Asesor(a) de la Oficina General');

describe('the head of a unit', () => {
  it.each<[string, UnitPost[]]>([
    ['has the only post, whatever its title', [ADVISER]],
    ['is the one the others report to', [post('Z'), post('A', { reportsToId: 'Z', level: 1 })]],
    [
      'is the one at the top of the line',
      [post('Z'), post('B', { reportsToId: 'Z' }), post('A', { reportsToId: 'B' }), post('C', { reportsToId: 'B' })],
    ],
    ['is of the highest level', [post('Z', { level: 1 }), post('A')]],
    ['is an officer before a manager', [post('Z', { servantGroup: 'public_officer' }), post('A')]],
    ['is a manager before a career servant', [post('Z'), post('A', { servantGroup: 'career_servant' })]],
    [
      'is the one the units below report to',
      [post('Z'), post('A'), post('Jefe(a)', { unitId: 'rrhh', reportsToId: 'Z' })],
    ],
    ['is not its deputy nor its adviser', [CHIEF, DEPUTY, ADVISER]],
    ['is not a coordinator', [post('Responsable de la Oficina'), post('Coordinador(a) Administrativo(a)')]],
    ['is not a subordinate head', [post('Superintendente(a)'), post('Subdirector(a)')]],
    ['has the name the norm gives a head', [CHIEF, post('Encargado(a) de Archivo')]],
    ['heads advisers too', [post('Jefe(a) de Gabinete de Asesores'), post('Asesor(a)')]],
    ['is not told from its office of advice', [post('Director(a) de Asesoría Jurídica'), post('Adjunta de Dirección')]],
    ['is the first by title when nothing else tells', [post('Jefe(a) A'), post('Jefe(a) B')]],
  ])('%s', (_what, [head, ...others]) => {
    if (!head) throw new Error('each case has its head first');
    for (const posts of [
      [head, ...others],
      [...others, head],
    ]) {
      const own = posts.filter(({ unitId }) => unitId === 'oga');
      expect(own.filter(({ id }) => headsOf(posts).has(id))).toEqual([head]);
    }
  });

  it('is one for each unit, whatever the lines and the order, circles too', () => {
    const titles = [CHIEF, DEPUTY, ADVISER].map(({ title }) => title);
    const any = fc.array(
      fc.record({
        unit: fc.nat({ max: 3 }),
        title: fc.constantFrom(...titles),
        level: fc.integer({ min: 1, max: 3 }),
        above: fc.option(fc.nat({ max: 14 })),
      }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(any, (drawn) => {
        const posts = drawn.map(({ unit, title, level, above }, index) =>
          post(title, {
            id: `p${index}`,
            unitId: `u${unit}`,
            level,
            reportsToId: above === null ? null : `p${above}`,
          }),
        );
        const heads = headsOf(posts);
        expect([...heads].map((id) => posts.find((each) => each.id === id)?.unitId).toSorted()).toEqual(
          [...new Set(posts.map(({ unitId }) => unitId))].toSorted(),
        );
        expect(headsOf(posts.toReversed())).toEqual(heads);
      }),
    );
  });

  it('is read first, the others in the order they came', () => {
    const read = headFirst(['a', 'b', 'c'].map((id) => ({ id, heads: id === 'b' })));
    expect(read.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
