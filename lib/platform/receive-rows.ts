import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { CellError, Row, SheetContents } from '@/lib/kernel/sheet-rows';
import type { Unprepared } from './command';
import { cellName, checkName, readSheet, SheetError, type SheetLimits } from './sheet-reader';

/** Beyond these, the rest is counted: whoever mends a sheet starts with what they see. */
const SHOWN = 60;

/** What the sheet is told when columns are missing, and when cells are wrong; both are given a `count`. */
export type SheetRefusals = { readonly columns: Refusal; readonly cells: Refusal };

/** The rows of the XLSX or CSV sheet in the field `file`; refused with each cell to mend, or with why it is not read at all. */
export async function receiveRows<T>(
  file: File,
  limits: SheetLimits,
  read: (rows: readonly Row[]) => SheetContents<T>,
  refusals: SheetRefusals,
): Promise<Result<readonly T[]> | Unprepared> {
  if (file.size > limits.bytes) {
    const megabytes = Math.floor(limits.bytes / 1024 / 1024);
    return refuse('platform.sheet_too_many_bytes', { field: 'file', params: { megabytes } });
  }
  try {
    const rows: Row[] = [];
    const bytes = new Uint8Array(await file.arrayBuffer());
    checkName(file.name, bytes);
    for await (const row of readSheet(bytes, limits)) rows.push(row);
    const sheet = read(rows);
    return sheet.ok ? ok(sheet.rows) : unprepared(sheet, refusals);
  } catch (error) {
    if (error instanceof SheetError) return { ok: false, refusal: error.refusal('file') };
    throw error;
  }
}

function unprepared(
  sheet: Exclude<SheetContents<unknown>, { ok: true }>,
  { columns, cells }: SheetRefusals,
): Unprepared {
  if ('missing' in sheet) {
    const fieldErrors = sheet.missing.map((header) => ({ field: 'file', code: 'column_missing', params: { header } }));
    return { ok: false, refusal: { ...columns, params: { count: fieldErrors.length } }, fieldErrors };
  }
  const count = sheet.cells.length;
  const rest = count - SHOWN;
  return {
    ok: false,
    refusal: { ...cells, params: { count } },
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
  'invalid_amount',
  'too_small',
  'too_big',
  'too_long',
  'too_many',
  'beyond_general',
  'repeated',
  'example',
];

function fieldErrorOf({ row, column, header, code, params }: CellError) {
  return {
    field: 'file',
    code: `cell_${TOLD.includes(code) ? code : 'invalid_value'}`,
    params: { ...params, cell: cellName(row, column), header },
  };
}
