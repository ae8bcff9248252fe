import 'server-only';
import { readCsv } from './sheets/read-csv';
import { readWorkbookSheet } from './sheets/read-workbook';
import { SheetError, type SheetLimits, type SheetRow } from './sheets/sheet-error';

export { SHEET_LIMITS, SheetError, type SheetLimits, type SheetRow } from './sheets/sheet-error';
export { cellName, columnName } from './sheets/cell-name';

export const CSV_TYPE = 'text/csv';

/** For `<input type="file" accept>`. */
export const ACCEPTED_SHEETS = '.xlsx,.csv';

const startsWith = (bytes: Uint8Array, signature: string) =>
  signature.split('').every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** What a sheet is, by its content. @throws SheetError */
export function sheetKind(bytes: Uint8Array): 'xlsx' | 'csv' {
  if (bytes.byteLength === 0) throw new SheetError('empty');
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'xlsx';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      'EncryptedPackage',
      0,
      'utf16le',
    );
    throw new SheetError(isLocked ? 'encrypted' : 'old_workbook');
  }
  const isMarked = startsWith(bytes, '\u00ff\u00fe') || startsWith(bytes, '\u00fe\u00ff');
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^(<|%PDF|\{\\rtf|GIF8|\u0089PNG|\u00ff\u00d8|Rar!|7z\u00bc|PK)/.test(start) && !isMarked)
    throw new SheetError('unknown_type');
  return 'csv';
}

/** Text that is named as a workbook is refused: read as a CSV it would be told what its author could not understand. @throws SheetError */
export function checkName(name: string, bytes: Uint8Array): void {
  if (/\.xls[xmb]?$/i.test(name) && sheetKind(bytes) === 'csv') throw new SheetError('text_as_workbook');
}

/**
 * The rows that hold something of an XLSX or CSV file, in order, recognised by content and read piece by piece. Dates
 * kept as numbers come as 'YYYY-MM-DD'; everything else as it is written.
 * @throws SheetError, also after some rows were given: nothing may be kept of a sheet until it ends.
 */
export async function* readSheet(bytes: Uint8Array, limits: SheetLimits): AsyncGenerator<SheetRow> {
  if (bytes.byteLength > limits.bytes)
    throw new SheetError('too_many_bytes', { megabytes: Math.floor(limits.bytes / 1024 / 1024) });
  const rows = sheetKind(bytes) === 'xlsx' ? readWorkbookSheet(bytes, limits) : readCsv(bytes, limits);
  let any = false;
  for await (const row of rows) {
    any = true;
    yield row;
  }
  if (!any) throw new SheetError('empty');
}
