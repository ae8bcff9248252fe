import 'server-only';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { Unprepared } from '@/lib/platform/command';
import { cellName, readSheet, SHEET_LIMITS, SheetError } from '@/lib/platform/sheet-reader';
import { readManualRows, type CellError, type ManualSheet, type Row } from '../sheet-rows';
import type { NewStandardPosition } from '../types';

const LIMITS = { ...SHEET_LIMITS, rows: 1_001, cells: 60_000, cellLength: 8_000 };

/** Beyond these, the rest is counted: whoever mends a sheet starts with what they see. */
const SHOWN = 60;

/** The positions of an XLSX or CSV sheet; refused with each cell to mend, or with why it is not read at all. */
export async function receiveManual(file: File): Promise<Result<readonly NewStandardPosition[]> | Unprepared> {
  if (file.size > LIMITS.bytes) {
    return refuse('platform.sheet_too_many_bytes', {
      field: 'file',
      params: { megabytes: LIMITS.bytes / 1024 / 1024 },
    });
  }
  try {
    const rows: Row[] = [];
    for await (const row of readSheet(new Uint8Array(await file.arrayBuffer()), LIMITS)) rows.push(row);
    const sheet = readManualRows(rows);
    return sheet.ok ? ok(sheet.positions) : unprepared(sheet);
  } catch (error) {
    if (error instanceof SheetError) return { ok: false, refusal: error.refusal('file') };
    throw error;
  }
}

function unprepared(sheet: Exclude<ManualSheet, { ok: true }>): Unprepared {
  if ('missing' in sheet) {
    const fieldErrors = sheet.missing.map((header) => ({ field: 'file', code: 'column_missing', params: { header } }));
    return {
      ok: false,
      refusal: { code: 'positions.manual_columns', params: { count: fieldErrors.length } },
      fieldErrors,
    };
  }
  const count = sheet.cells.length;
  const rest = count - SHOWN;
  return {
    ok: false,
    refusal: { code: 'positions.manual_cells', params: { count } },
    fieldErrors: [
      ...sheet.cells.slice(0, SHOWN).map(fieldErrorOf),
      ...(rest > 0 ? [{ field: 'file', code: 'cells_more', params: { count: rest } }] : []),
    ],
  };
}

/** Codes of a cell that say more than "not valid". */
const TOLD = [
  'required',
  'invalid_choice',
  'invalid_number',
  'too_small',
  'too_big',
  'too_long',
  'too_many',
  'repeated',
];

function fieldErrorOf({ row, column, header, code, params }: CellError) {
  return {
    field: 'file',
    code: `cell_${TOLD.includes(code) ? code : 'invalid_value'}`,
    params: { ...params, cell: cellName(row, column), header },
  };
}
