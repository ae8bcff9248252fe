import { describe, expect, test } from 'vitest';
import { holders, unit, seat, structure, NEW_UNIT, NEW_SEAT, planned, codes } from '@/tests/factories/known-structures';
import { parsed, type Said } from '@/tests/factories/structure-files';
import { type KnownStructure } from '../types';
import { makePlan } from './make-plan';

describe('the plan of an entity’s structure', () => {
  test('creates units and posts, classified by the tables, whoever they depend on first', () => {
    const below = { ...NEW_UNIT, unit_code: 'UA', unit_name: 'Unidad', unit_level: 4, unit_parent: 'OA' };
    const { plan, counts, errors } = planned([
      { ...below, seat_code: 'B', seat_title: 'Jefe', seat_reports_to: 'INPE.OA' },
      NEW_SEAT,
    ]);
    expect(errors).toEqual([]);
    expect(counts).toEqual({
      entities: { created: 0, changed: 0, same: 0 },
      units: { created: 2, changed: 0, same: 0 },
      seats: { created: 2, changed: 0, same: 0 },
      holders: { created: 0, changed: 0, same: 0 },
    });
    expect(plan.units.map(({ code }) => code)).toEqual(['OA', 'UA']);
    expect(plan.seats.map(({ after: { code, level, group, role } }) => [code, level, group, role])).toEqual([
      ['INPE.OA', 3, 'public_manager', 'operational_strategic'],
      ['B', 4, 'career_servant', null],
    ]);
  });

  test('changes only what it says and leaves alone what it does not', () => {
    const known = structure(
      [unit('OGA', 2, { headcount: 40 })],
      [seat('A', 'OGA', { reportsTo: null, monthlyPay: 100 })],
    );
    expect(planned([{ unit_code: 'OGA', seat_code: 'A' }], known).counts).toMatchObject({
      units: { created: 0, changed: 0, same: 1 },
      seats: { created: 0, changed: 0, same: 1 },
    });
    const { plan } = planned([{ unit_code: 'OGA', unit_headcount: 41, seat_code: 'A', seat_title: 'Otra' }], known);
    expect(plan.units[0]).toMatchObject({
      known: { id: 'unit OGA', version: 3 },
      after: { headcount: 41, name: 'Unidad OGA' },
    });
    expect(plan.seats[0]).toMatchObject({ known: { id: 'seat A' }, after: { title: 'Otra', monthlyPay: 100 } });
  });

  test('joins the rows of a unit with several posts', () => {
    const { plan, errors } = planned([NEW_SEAT, { unit_code: 'OA', seat_code: 'C', seat_title: 'Otro' }]);
    expect(errors).toEqual([]);
    expect([plan.units.length, plan.seats.length]).toEqual([1, 2]);
  });

  test('counts what it cannot read neither as changed nor as left alone', () => {
    const { counts } = planned([{ ...NEW_UNIT, unit_level: 9 }, { unit_code: 'OGA' }]);
    expect(counts.units).toEqual({ created: 0, changed: 0, same: 1 });
  });

  test.each<[string, Said[], string[]]>([
    [
      'a new unit that says too little',
      [{ unit_code: 'OA', unit_name: 'x' }],
      ['2 unit_body required_if_new', '2 unit_level required_if_new'],
    ],
    ['a unit said in two ways', [NEW_UNIT, { ...NEW_UNIT, unit_name: 'Otra' }], ['3 unit_name says_otherwise']],
    ['a name that another unit has', [{ ...NEW_UNIT, unit_name: 'Unidad OGA' }], ['2 unit_name unit_name_taken']],
    ['a parent that is nowhere', [{ ...NEW_UNIT, unit_parent: 'XX' }], ['2 unit_parent parent_unknown']],
    ['a parent below', [{ ...NEW_UNIT, unit_level: 1 }], ['2 unit_level parent_below']],
    ['a unit under itself', [{ ...NEW_UNIT, unit_parent: 'OA' }], ['2 unit_parent units_not_a_tree']],
    ['a post without a code', [{ ...NEW_UNIT, seat_title: 'Jefe' }], ['2 seat_code required']],
    ['a post without a name', [{ ...NEW_UNIT, seat_code: 'A' }], ['2 seat_title required_if_new']],
    ['a post said twice', [NEW_SEAT, NEW_SEAT], ['3 seat_code seat_repeated']],
    ['a superior that is nowhere', [{ ...NEW_SEAT, seat_reports_to: 'Z' }], ['2 seat_reports_to superior_unknown']],
    [
      'a post that answers to itself',
      [{ ...NEW_SEAT, seat_reports_to: 'INPE.OA' }],
      ['2 seat_reports_to reports_in_a_circle'],
    ],
    [
      'a group that the tables do not give',
      [{ ...NEW_SEAT, seat_group: 'career_servant' }],
      ['2 seat_group group_differs'],
    ],
    ['a role that the tables do not give', [{ ...NEW_SEAT, seat_role: 'strategic' }], ['2 seat_role role_differs']],
    [
      'a manager of the fourth level',
      [{ ...NEW_SEAT, unit_level: 4, seat_group: 'public_manager' }],
      ['2 seat_group group_differs'],
    ],
  ])('refuses %s at its cell', (_what, rows, expected) => {
    expect(codes(rows)).toEqual(expected);
  });

  test.each<[string, KnownStructure, Said, string]>([
    [
      'a unit that was closed',
      structure([unit('OGA', 2), unit('OA', 3, { closed: true })]),
      NEW_UNIT,
      '2 unit_code unit_closed',
    ],
    [
      'a parent that was closed',
      structure([unit('OGA', 2, { closed: true })]),
      NEW_UNIT,
      '2 unit_parent parent_unknown',
    ],
    [
      'one that ends below those under it',
      structure([unit('OGA', 2), unit('OA', 3, { parentCode: 'OGA' })]),
      { unit_code: 'OGA', unit_level: 4 },
      '2 unit_level children_above',
    ],
    [
      'a post that left the structure',
      structure(undefined, [seat('A', 'OGA', { suppressed: true })]),
      { unit_code: 'OGA', seat_code: 'A' },
      '2 seat_code seat_suppressed',
    ],
    [
      'a superior that left the structure',
      structure(undefined, [seat('A', 'OGA', { suppressed: true })]),
      { ...NEW_SEAT, seat_reports_to: 'A' },
      '2 seat_reports_to superior_suppressed',
    ],
    [
      'a post of another entity',
      structure(undefined, [seat('A', 'OGA', { entityCode: 'RENIEC' })]),
      { unit_code: 'OGA', seat_code: 'A' },
      '2 seat_code seat_elsewhere',
    ],
    [
      'a manager’s post made one of career',
      structure([unit('OGA', 2), unit('U4', 4)], [seat('A', 'OGA', { heldByManager: true })]),
      { unit_code: 'U4', seat_code: 'A' },
      '2 seat_code seat_held',
    ],
    [
      'what SERVIR decided otherwise',
      structure(undefined, [seat('A', 'OGA', { excepted: true, group: 'career_servant', role: null })]),
      { unit_code: 'OGA', seat_code: 'A', seat_group: 'public_manager' },
      '2 seat_group group_by_exception',
    ],
  ])('refuses %s', (_what, known, said, expected) => {
    expect(codes([said], known)).toEqual([expected]);
  });

  test('keeps what SERVIR decided by exception', () => {
    const known = structure(undefined, [seat('A', 'OGA', { excepted: true, group: 'career_servant', role: null })]);
    const { plan, errors } = planned([{ unit_code: 'OGA', seat_code: 'A', seat_title: 'Otra' }], known);
    expect(errors).toEqual([]);
    expect(plan.seats[0]?.after).toMatchObject({ group: 'career_servant', title: 'Otra' });
  });
});

describe('the plan of a census', () => {
  const NEW_ENTITY: Said = {
    entity_code: 'GL',
    entity_name: 'Municipalidad',
    entity_acronym: 'GL',
    entity_class: 'local_government',
    entity_government: 'local',
    entity_sector: 'Gobiernos locales',
    entity_ubigeo: '080801',
    unit_code: 'GM',
    unit_name: 'Gerencia Municipal',
    unit_body: 'senior_management',
    unit_level: 1,
  };
  const census = (rows: Said[]) => makePlan('census', parsed('census', rows).rows, structure(), holders());
  const told = (rows: Said[]) => census(rows).errors.map(({ row, field, code }) => `${row} ${field} ${code}`);

  test('creates entities, those they depend on first, and takes what is known as it is', () => {
    const branch = {
      ...NEW_ENTITY,
      entity_code: 'B',
      entity_name: 'Filial',
      entity_class: 'type_b',
      entity_parent: 'GL',
    };
    const { plan, errors } = census([branch, NEW_ENTITY, { entity_code: 'INPE', unit_code: 'OGA' }]);
    expect(errors).toEqual([]);
    expect(plan.entities.map(({ code }) => code)).toEqual(['GL', 'B']);
  });

  test.each<[string, Said, string]>([
    ['a new entity that says too little', { entity_name: '' }, 'entity_name required_if_new'],
    ['one of type B without a parent', { entity_class: 'type_b' }, 'entity_parent type_b_without_parent'],
    ['a parent that is nowhere', { entity_parent: 'ZZ' }, 'entity_parent entity_unknown'],
    ['an entity that depends on itself', { entity_parent: 'GL' }, 'entity_parent entities_in_a_circle'],
    ['a RUC that another has', { entity_ruc: '20131370998' }, 'entity_ruc ruc_taken'],
    [
      'a post that the tables do not cover, without its group',
      { seat_code: 'A', seat_title: 'x' },
      'seat_group group_needed',
    ],
    [
      'a manager without a role',
      { seat_code: 'A', seat_title: 'x', seat_group: 'public_manager' },
      'seat_role role_needed',
    ],
    [
      'a role without a manager',
      { seat_code: 'A', seat_title: 'x', seat_group: 'public_officer', seat_role: 'strategic' },
      'seat_role role_without_manager',
    ],
    [
      'a manager of the fourth level',
      { unit_level: 4, seat_code: 'A', seat_title: 'x', seat_group: 'public_manager', seat_role: 'strategic' },
      'seat_group manager_of_fourth_level',
    ],
  ])('refuses %s', (_what, said, expected) => {
    expect(told([{ ...NEW_ENTITY, ...said }])).toEqual([`2 ${expected}`]);
  });

  test('a hostile line of twenty thousand units and posts is refused and takes no time', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 20_000 }, (_, at): Said => ({
      ...NEW_ENTITY,
      unit_code: `U${at}`,
      unit_name: `Unidad ${at}`,
      ...(at > 0 ? { unit_parent: `U${at - 1}`, seat_reports_to: `S${at - 1}` } : {}),
      seat_code: `S${at}`,
      seat_title: 'x',
      seat_group: 'public_officer',
    }));
    const start = performance.now();
    const { errors } = census(rows);
    expect(errors.every(({ code }) => code === 'too_deep')).toBe(true);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
