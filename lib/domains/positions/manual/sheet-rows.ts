import { readRows, type Row, type SheetContents } from '@/lib/kernel/sheet-rows';
import { sampleTerms } from '../profile/sample-terms';
import { positionRow } from './schema';
import { SHEET_COLUMNS } from './sheet-columns';
import type { NewStandardPosition } from './types';

/** The standard positions of a sheet, or everything that is wrong with it. */
export function readManualRows(rows: readonly Row[]): SheetContents<NewStandardPosition> {
  return readRows(rows, {
    columns: SHEET_COLUMNS,
    row: positionRow,
    identity: ['code'],
    repeatedAt: 'code',
    example: sheetExample(),
  });
}

/** A position as the sheet writes it, for the template and for the demonstration. */
export function toSheetRow(position: NewStandardPosition): string[] {
  const { terms, ...rest } = position;
  const flat: Record<string, unknown> = { ...rest, ...terms };
  return SHEET_COLUMNS.map(({ field, words }) => {
    const value = field.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], flat);
    if (Array.isArray(value)) return value.join(' | ');
    return words ? (Object.entries(words).find(([, code]) => code === value)?.[0] ?? '') : String(value);
  });
}

/** The row of the template, where whoever fills it in sees how each column is written; it is no position. */
export function sheetExample(): string[] {
  return toSheetRow({
    code: 'EJEMPLO-01',
    title: 'Borre esta fila de ejemplo',
    servantGroup: 'public_manager',
    jobFamily: 'institutional_management',
    managerRole: 'strategic',
    level: 2,
    terms: sampleTerms({
      functions: ['Una función', 'Otra función, tras la barra'],
      languages: ['Inglés intermedio'],
    }),
  });
}
