import { stringify } from 'csv-stringify/sync';
import { getTranslations } from 'next-intl/server';
import { SHEET_COLUMNS } from '@/lib/domains/positions/manual/sheet-columns';
import { sheetExample } from '@/lib/domains/positions/manual/sheet-rows';
import { currentSession } from '@/lib/platform/session';
import { workbook, WORKBOOK_TYPE } from '@/lib/platform/workbook';

/** The sheet that a manual is loaded from, with one row as an example: `?formato=xlsx` or `csv`. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession();
  if (session?.actor.role !== 'selection_specialist') return new Response(null, { status: 404 });
  const isCsv = new URL(request.url).searchParams.get('formato') === 'csv';
  const file = (await getTranslations('profiles'))('load.template_file');
  const header = SHEET_COLUMNS.map((column) => column.header);
  const rows = [sheetExample()];
  const body = isCsv
    ? stringify([header, ...rows], { bom: true })
    : new Uint8Array(await workbook([{ name: 'Puestos tipo', header, rows }]));
  return new Response(body, {
    headers: {
      'Content-Type': isCsv ? 'text/csv; charset=utf-8' : WORKBOOK_TYPE,
      'Content-Disposition': `attachment; filename="${file}.${isCsv ? 'csv' : 'xlsx'}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
