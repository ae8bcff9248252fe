import { readSheet, SHEET_LIMITS, SheetError, type SheetLimits } from '@/lib/platform/sheet-reader';

const limited = (limits: Partial<SheetLimits> = {}): SheetLimits => ({ ...SHEET_LIMITS, ...limits });

/** The rows of a sheet, each with its number first. */
export async function rowsOf(bytes: Uint8Array, limits: Partial<SheetLimits> = {}) {
  const rows: [number, ...string[]][] = [];
  for await (const { number, cells } of readSheet(bytes, limited(limits))) rows.push([number, ...cells]);
  return rows;
}

/** Why the sheet is not read, as code and params. */
export async function readingRefusal(bytes: Uint8Array, limits: Partial<SheetLimits> = {}) {
  const error = await rowsOf(bytes, limits).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SheetError)) throw error ?? new Error('it was read');
  return [error.code, error.params];
}
