import 'server-only';
import { receiveRows } from '@/lib/platform/receive-rows';
import { SHEET_LIMITS } from '@/lib/platform/sheet-reader';
import { readManualRows } from '../sheet-rows';

const LIMITS = { ...SHEET_LIMITS, rows: 1_001, cells: 60_000, cellLength: 8_000 };

/** The positions of an XLSX or CSV sheet; refused with each cell to mend, or with why it is not read at all. */
export function receiveManual(file: File) {
  return receiveRows(file, LIMITS, readManualRows, {
    columns: { code: 'positions.manual_columns' },
    cells: { code: 'positions.manual_cells' },
  });
}
