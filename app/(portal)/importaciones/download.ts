import { stringify } from 'csv-stringify/sync';
import { CSV_TYPE } from '@/lib/platform/sheet-reader';
import { workbook, WORKBOOK_TYPE, type WorkbookSheet } from '@/lib/platform/workbook';

/** Sheets as a file to download: all of them in XLSX, the first one in CSV, where formulas are written as text. */
export async function download(
  request: Request,
  name: string,
  sheets: readonly [WorkbookSheet, ...WorkbookSheet[]],
): Promise<Response> {
  const isCsv = new URL(request.url).searchParams.get('formato') === 'csv';
  const [{ header, rows }] = sheets;
  const body = isCsv
    ? `\uFEFF${stringify([[...header], ...rows.map((row) => [...row])], { escape_formulas: true, record_delimiter: 'windows' })}`
    : new Uint8Array(await workbook(sheets));
  return new Response(body, {
    headers: {
      'Content-Type': isCsv ? `${CSV_TYPE}; charset=utf-8` : WORKBOOK_TYPE,
      'Content-Disposition': `attachment; filename="${name}.${isCsv ? 'csv' : 'xlsx'}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

export const NOT_FOUND = () => new Response(null, { status: 404 });
