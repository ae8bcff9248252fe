import { getLocale, getTranslations } from 'next-intl/server';
import { sectorsOf } from '@/lib/domains/positions/census/cells';
import { isWhole, readCensusFilters } from '@/lib/domains/positions/census/filters';
import { getCensus } from '@/lib/domains/positions/census/queries';
import { censusCsv, censusSheets, publishedSheet } from '@/lib/domains/positions/census/sheets';
import { reportOf } from '@/lib/domains/positions/census/report';
import { filterWords } from '@/lib/domains/positions/census/words';
import { formatDateTime } from '@/lib/kernel/format';
import { systemClock, today } from '@/lib/platform/clock';
import { currentSession } from '@/lib/platform/session';
import { workbook, WORKBOOK_TYPE } from '@/lib/platform/workbook';

const WIDTHS = [48, 16, 16, 16, 16];

/** The tables of the census, as the page shows them under the same filters, stamped with who asked for them and when. */
export async function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const [session, data, census, positions, entities, locale] = await Promise.all([
    currentSession(),
    getCensus(),
    getTranslations('census'),
    getTranslations('positions'),
    getTranslations('entities'),
    getLocale(),
  ]);
  const words = { census, positions, entities };
  const filters = readCensusFilters(params, sectorsOf(data));
  const { tables, named } = reportOf(data, filters);
  const sheets = [...censusSheets(tables, named, words), ...(isWhole(filters) ? [publishedSheet(tables, words)] : [])];
  const said = filterWords(words, filters);
  const stamp = [
    census('title'),
    census('stamp.made', {
      who: session?.actor.name ?? census('stamp.visitor'),
      when: formatDateTime(systemClock.now(), locale === 'en' ? 'en' : 'es'),
    }),
    said.length > 0 ? `${census('stamp.filters')}: ${said.join('; ')}` : census('stamp.unfiltered'),
    ...(data.demonstration ? [census('demonstration')] : []),
  ];
  const csv = params.formato === 'csv';
  const body = csv
    ? censusCsv(sheets, stamp, census('columns.table'))
    : new Uint8Array(await workbook(sheets.map((sheet) => ({ ...sheet, stamp, widths: WIDTHS }))));
  return new Response(body, {
    headers: {
      'Content-Type': csv ? 'text/csv; charset=utf-8' : WORKBOOK_TYPE,
      'Content-Disposition': `attachment; filename="${census('download.file')}-${today()}.${csv ? 'csv' : 'xlsx'}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
