import { describe, expect, it } from 'vitest';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { MAIN_COLUMNS, SCALE_COLUMNS } from './sheet-columns';
import { readMainRows, readScaleRows, toMainSheetRow, toScaleSheetRow } from './sheet-rows';
import type { MainRow } from './types';

const HEADER = { number: 1, cells: MAIN_COLUMNS.map(({ header }) => header) };
const amount: MainRow = {
  entityClass: 'ministry',
  level: 2,
  reporting: 'officer',
  budgetRange: 4,
  category: '1',
  amount: moneyFromCentimos(12_345_67),
};
const row = (number: number, changes: Record<string, string> = {}) => ({
  number,
  cells: toMainSheetRow(amount).map((cell, place) => changes[MAIN_COLUMNS[place]?.field ?? ''] ?? cell),
});
const errors = (...changes: Record<string, string>[]) => {
  const read = readMainRows([HEADER, ...changes.map((each, place) => row(place + 2, each))], 4);
  return 'cells' in read ? read.cells.map((error) => [error.row, error.header, error.code]) : read;
};

describe('the sheet of the maxima', () => {
  it('brings back what was written in it', () => {
    expect(readMainRows([HEADER, row(2)], 4)).toEqual({ ok: true, rows: [amount] });
  });

  it.each([
    ['20000', 2_000_000],
    ['20000.5', 2_000_050],
    ['20000,05', 2_000_005],
    ['0.01', 1],
  ])('reads %s to the céntimo', (text, centimos) => {
    expect(readMainRows([HEADER, row(2, { amount: text })], 4)).toMatchObject({ rows: [{ amount: centimos }] });
  });

  it.each(['0', '-5', '1.234', '1,234.50', '20 000', '1e6', 'S/ 5', '20000.005', '999999999999', 'mucho', '=1+1'])(
    'guesses nothing of the amount %s',
    (text) => expect(errors({ amount: text })).toEqual([[2, 'Monto anual máximo (S/)', 'invalid_amount']]),
  );

  it('says all that is wrong at once, by row and column', () => {
    expect(
      errors(
        {},
        { entityClass: 'ministry', level: '4', reporting: 'Jefe', budgetRange: '5', category: '3', amount: '' },
        {},
      ),
    ).toEqual([
      [3, 'Clase de entidad', 'invalid_choice'],
      [3, 'Nivel organizacional', 'too_big'],
      [3, 'Reporta a', 'invalid_choice'],
      [3, 'Rango presupuestal', 'too_big'],
      [3, 'Categoría', 'invalid_choice'],
      [3, 'Monto anual máximo (S/)', 'required'],
      [4, 'Monto anual máximo (S/)', 'repeated'],
    ]);
  });

  it('says what columns are missing', () => {
    expect(readMainRows([{ number: 1, cells: HEADER.cells.slice(2) }], 4)).toEqual({
      ok: false,
      missing: ['Clase de entidad', 'Nivel organizacional'],
    });
  });
});

describe('the sheet of the scale', () => {
  it('has one amount for each level', () => {
    const header = { number: 1, cells: SCALE_COLUMNS.map(({ header }) => header) };
    const cells = toScaleSheetRow({ level: 1, amount: moneyFromCentimos(1_800_000) });
    expect(readScaleRows([header, { number: 2, cells }])).toMatchObject({ rows: [{ level: 1, amount: 1_800_000 }] });
    expect(readScaleRows([header, { number: 2, cells }, { number: 3, cells }])).toMatchObject({
      cells: [{ code: 'repeated', params: { first: 2 } }],
    });
    const again = { number: 3, cells: ['01', '18500'] };
    expect(readScaleRows([header, { number: 2, cells }, again])).toMatchObject({ cells: [{ code: 'repeated' }] });
  });
});
