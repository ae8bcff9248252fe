import { describe, expect, it } from 'vitest';
import { sampleTerms } from '../profile/sample-terms';
import { SHEET_COLUMNS } from './sheet-columns';
import { readManualRows, toSheetRow } from './sheet-rows';
import type { NewStandardPosition } from './types';

const position = (code: string): NewStandardPosition => ({
  code,
  title: 'Dirección de línea',
  servantGroup: 'public_manager',
  jobFamily: 'institutional_management',
  managerRole: 'strategic',
  level: 2,
  terms: sampleTerms({ functions: ['Una función', 'Otra'], languages: ['Inglés básico'] }),
});
const HEADER = { number: 1, cells: SHEET_COLUMNS.map(({ header }) => header) };
const row = (number: number, code: string, changes: Record<string, string> = {}) => ({
  number,
  cells: toSheetRow(position(code)).map((cell, place) => changes[SHEET_COLUMNS[place]?.field ?? ''] ?? cell),
});

describe('the sheet of a manual', () => {
  it('brings back what was written in it', () => {
    expect(readManualRows([HEADER, row(2, 'A'), row(3, 'B')])).toEqual({
      ok: true,
      rows: [position('A'), position('B')],
    });
  });

  it('reads words whatever their accents and capitals, and columns in any order', () => {
    const turned = (cells: readonly string[]) => cells.toReversed();
    const { cells } = row(2, 'A', { managerRole: 'ESTRATEGICO' });
    expect(
      readManualRows([
        { number: 1, cells: turned(HEADER.cells) },
        { number: 2, cells: turned(cells) },
      ]),
    ).toEqual({
      ok: true,
      rows: [position('A')],
    });
  });

  it('says every column that is missing', () => {
    expect(readManualRows([{ number: 1, cells: HEADER.cells.slice(2) }])).toEqual({
      ok: false,
      missing: ['Código', 'Puesto tipo'],
    });
  });

  it('says all that is wrong at once, by row and column', () => {
    const read = readManualRows([
      HEADER,
      row(2, 'A', { managerRole: 'Jefe', generalYears: 'ocho' }),
      row(4, 'a', { title: '', specificYears: '9', 'competencies.vision.ideal': '1' }),
    ]);
    expect('cells' in read && read.cells.map((error) => [error.row, error.header, error.code])).toEqual([
      [2, 'Rol', 'invalid_choice'],
      [2, 'Años de experiencia general', 'invalid_number'],
      [4, 'Puesto tipo', 'required'],
      [4, 'Visión estratégica: grado ideal', 'too_small'],
      [4, 'Años de experiencia específica', 'beyond_general'],
      [4, 'Código', 'repeated'],
    ]);
  });

  it.each([
    ['a code of the database instead of the word', { managerRole: 'strategic' }],
    ['a control character', { title: 'x\u0000y' }],
    ['a text without end', { specialty: 'x'.repeat(301) }],
    ['another group', { servantGroup: 'Servidor civil de carrera' }],
    ['too many functions', { functions: Array.from({ length: 41 }, () => 'x').join('|') }],
  ])('refuses %s', (_what, changes) => {
    expect(readManualRows([HEADER, row(2, 'A', changes)])).toMatchObject({ ok: false });
  });

  it('has something in it', () => {
    expect(readManualRows([HEADER])).toMatchObject({ ok: false });
    expect(readManualRows([])).toMatchObject({ ok: false });
  });
});
