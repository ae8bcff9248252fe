import { stringify } from 'csv-stringify/sync';
import { getTranslations } from 'next-intl/server';
import { MAIN_COLUMNS, SCALE_COLUMNS } from '@/lib/domains/compensation/table/sheet-columns';
import { MAIN_EXAMPLE, SCALE_EXAMPLE } from '@/lib/domains/compensation/table/sheet-rows';
import { currentSession } from '@/lib/platform/session';
import { workbook, WORKBOOK_TYPE } from '@/lib/platform/workbook';

/** The sheet that amounts are loaded from, with one row as an example: `?tipo=cadre_scale` or the maxima, `?formato=csv` or XLSX. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession();
  if (session?.actor.role !== 'selection_specialist') return new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const isScale = searchParams.get('tipo') === 'cadre_scale';
  const isCsv = searchParams.get('formato') === 'csv';
  const t = await getTranslations('compensation.load');
  const header = (isScale ? SCALE_COLUMNS : MAIN_COLUMNS).map((column) => column.header);
  const row = isScale ? SCALE_EXAMPLE : MAIN_EXAMPLE;
  const body = isCsv
    ? stringify([header, row], { bom: true })
    : new Uint8Array(await workbook([{ name: t('sheet'), header, rows: [row] }]));
  const file = t(isScale ? 'template_file_scale' : 'template_file_main');
  return new Response(body, {
    headers: {
      'Content-Type': isCsv ? 'text/csv; charset=utf-8' : WORKBOOK_TYPE,
      'Content-Disposition': `attachment; filename="${file}.${isCsv ? 'csv' : 'xlsx'}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
