import { describe, expect, test } from 'vitest';
import { parsed, type Said } from '@/tests/factories/structure-files';

const RIGHT: Said = { entity_code: 'X', unit_code: 'OGA', unit_level: 2 };
const read = (said: Said) => parsed('census', [{ ...RIGHT, ...said }]);

describe('a row of a file', () => {
  test('gives values, whatever the words of its lists', () => {
    const { rows, errors } = read({
      entity_class: 'ministerio',
      entity_government: 'National government',
      entity_ubigeo: '80101',
      unit_body: 'ORGANO DE LINEA',
      unit_headcount: '48',
      seat_budgeted: 'si',
      seat_pay: '15600.50',
      seat_role: 'operational_strategic',
    });
    expect(errors).toEqual([]);
    expect(rows[0]?.values).toMatchObject({
      entity_class: 'ministry',
      entity_government: 'national',
      entity_ubigeo: '080101',
      unit_body: 'line',
      unit_level: 2,
      unit_headcount: 48,
      seat_budgeted: true,
      seat_pay: 1_560_050,
      seat_role: 'operational_strategic',
    });
  });

  test.each<[string, Said, string]>([
    ['a code of signs', { seat_code: '-x' }, 'invalid_code'],
    ['a code too long', { seat_code: 'x'.repeat(61) }, 'invalid_code'],
    ['a name too long', { unit_name: 'x'.repeat(201) }, 'too_long'],
    ['a word that is in no list', { unit_body: 'línea dura' }, 'not_in_list'],
    ['a level below the fourth', { unit_level: 5 }, 'not_a_number'],
    ['a half of a servant', { unit_headcount: '1.5' }, 'not_a_number'],
    ['less than nothing', { unit_headcount: '-1' }, 'not_a_number'],
    ['an amount that is none', { seat_pay: 'mucho' }, 'not_an_amount'],
    ['a RUC that is wrong', { entity_ruc: '20131370999' }, 'invalid_ruc'],
    ['a place abroad', { entity_ubigeo: '990101' }, 'invalid_ubigeo'],
    ['nothing where each row says something', { unit_code: '' }, 'required'],
  ])('tells %s at its cell', (_what, said, code) => {
    const { errors } = read(said);
    expect(errors.map((error) => [error.code, error.row])).toEqual([[code, 2]]);
    expect(errors[0]?.cell).toMatch(/^[A-Z]+2$/);
    expect(errors[0]?.field).toBe(Object.keys(said)[0]);
  });
});
