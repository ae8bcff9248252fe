import { readRows, type Row, type SheetContents } from '@/lib/kernel/sheet-rows';
import { mainRow, scaleRow } from './schema';
import { MAIN_COLUMNS, SCALE_COLUMNS } from './sheet-columns';
import type { MainRow, ScaleRow } from './types';

/** The maxima of a sheet, or everything that is wrong with it. `ranges` is how many budget ranges there are. */
export function readMainRows(rows: readonly Row[], ranges: number): SheetContents<MainRow> {
  return readRows(rows, {
    columns: MAIN_COLUMNS,
    row: mainRow(ranges),
    identity: ['entityClass', 'level', 'reporting', 'budgetRange', 'category'],
    repeatedAt: 'amount',
  });
}

export function readScaleRows(rows: readonly Row[]): SheetContents<ScaleRow> {
  return readRows(rows, { columns: SCALE_COLUMNS, row: scaleRow, identity: ['level'], repeatedAt: 'level' });
}

/** A row as the sheet writes it, for the template and for the demonstration. */
export function toMainSheetRow(row: MainRow): string[] {
  return MAIN_COLUMNS.map(({ field, words }) => {
    const value = field === 'amount' ? (row.amount / 100).toFixed(2) : String(row[field as keyof MainRow]);
    return words ? (Object.entries(words).find(([, code]) => code === value)?.[0] ?? '') : value;
  });
}

export function toScaleSheetRow({ level, amount }: ScaleRow): string[] {
  return [String(level), (amount / 100).toFixed(2)];
}
