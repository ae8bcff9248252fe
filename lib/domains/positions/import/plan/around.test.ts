import { describe, expect, test } from 'vitest';
import { codes, ENTITY, holders, NEW_SEAT, seat, structure, unit } from '@/tests/factories/known-structures';
import { parsed } from '@/tests/factories/structure-files';
import { makePlan } from './make-plan';

describe('what a file leaves around it', () => {
  test('a post answers to one of its own entity', () => {
    const known = structure(undefined, [seat('SUNAT.GG', 'GG', { entityCode: 'SUNAT' })]);
    expect(codes([{ ...NEW_SEAT, seat_reports_to: 'SUNAT.GG' }], known)).toEqual([
      '2 seat_reports_to superior_elsewhere',
    ]);
  });

  test('two posts do not answer to each other', () => {
    const known = structure(undefined, [seat('A', 'OGA'), seat('B', 'OGA', { reportsTo: 'A' })]);
    const rows = [
      { unit_code: 'OGA', seat_code: 'A', seat_reports_to: 'B' },
      { unit_code: 'OGA', seat_code: 'B', seat_reports_to: 'A' },
    ];
    expect(codes(rows, known)).toEqual([
      '2 seat_reports_to reports_in_a_circle',
      '3 seat_reports_to reports_in_a_circle',
    ]);
  });

  test('a unit that changes its level brings the posts that head it', () => {
    const known = structure(undefined, [seat('A', 'OGA'), seat('OLD', 'OGA', { suppressed: true })]);
    const moved = { unit_code: 'OGA', unit_level: 3 };
    expect(codes([moved], known)).toEqual(['2 unit_level post_left_out']);
    expect(codes([{ ...moved, seat_code: 'A' }], known)).toEqual([]);
  });

  test('a closed unit keeps its name, and only regional units have a function of theirs', () => {
    const closed = structure([unit('OGA', 2), unit('OLD', 3, { name: 'Oficina', closed: true })]);
    expect(codes([NEW_SEAT], closed)).toEqual(['2 unit_name unit_name_taken']);
    expect(codes([{ ...NEW_SEAT, unit_function: 'infrastructure' }])).toEqual([
      '2 unit_function function_not_regional',
    ]);
  });

  test('a class of entity is of its own government', () => {
    const rows = [{ entity_code: 'INPE', entity_government: 'local', unit_code: 'OGA' }];
    const { errors } = makePlan('census', parsed('census', rows).rows, structure(), holders());
    expect(ENTITY.entityClass).toBe('ministry');
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'entity_government class_of_another_government',
    ]);
  });
});
