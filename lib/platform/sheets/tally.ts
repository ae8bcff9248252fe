import { cellName } from './cell-name';
import { SheetError, type SheetLimits, type SheetRow } from './sheet-error';

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Counts what a reader is about to give, and refuses what passes the limits. */
export function tally(limits: SheetLimits) {
  let rows = 0;
  let cells = 0;
  return {
    cell(row: number, column: number, text: string): void {
      if (text === '') return;
      if (column >= limits.columns) throw new SheetError('too_many_columns', { max: limits.columns, row });
      const cell = cellName(row, column);
      if (text.length > limits.cellLength) throw new SheetError('cell_too_long', { cell, max: limits.cellLength });
      if (FORBIDDEN.test(text)) throw new SheetError('control_character', { cell });
      if (++cells > limits.cells) throw new SheetError('too_many_cells', { max: limits.cells });
    },
    row(row: SheetRow): SheetRow {
      if (++rows > limits.rows) throw new SheetError('too_many_rows', { max: limits.rows });
      return row;
    },
  };
}

/** Whether a row holds anything that can be seen. */
export const holdsSomething = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');
