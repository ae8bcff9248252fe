import { moneyFromCentimos } from '@/lib/kernel/money';
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
    example: MAIN_EXAMPLE,
  });
}

export function readScaleRows(rows: readonly Row[]): SheetContents<ScaleRow> {
  return readRows(rows, {
    columns: SCALE_COLUMNS,
    row: scaleRow,
    identity: ['level'],
    repeatedAt: 'level',
    example: SCALE_EXAMPLE,
  });
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

const ONE_SOL = moneyFromCentimos(100);

/** The rows of the templates, read as no amounts: whoever fills them in overwrites them. */
export const MAIN_EXAMPLE = toMainSheetRow({
  entityClass: 'ministry',
  level: 2,
  reporting: 'officer',
  budgetRange: 1,
  category: '1',
  amount: ONE_SOL,
});
export const SCALE_EXAMPLE = toScaleSheetRow({ level: 1, amount: ONE_SOL });
