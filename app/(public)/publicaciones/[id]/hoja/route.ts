import { getLocale, getTranslations } from 'next-intl/server';
import { getTrustList, TRUST_LIST_DATA, type TrustListRecord } from '@/lib/domains/positions/trust-list/queries';
import { trustListCsv, trustListWorkbook } from '@/lib/domains/positions/trust-list/sheet';
import { sharedData } from '@/lib/platform/shared-data';
import { currentSession } from '@/lib/platform/session';
import { WORKBOOK_TYPE } from '@/lib/platform/workbook';

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: WORKBOOK_TYPE } as const;
type Format = keyof typeof TYPES;

/** A list to be kept: CSV, or XLSX with `formato=xlsx`. Whoever may read the page may download it. */
export async function GET(request: Request, { params }: RouteContext<'/publicaciones/[id]/hoja'>): Promise<Response> {
  const [{ id }, session] = await Promise.all([params, currentSession()]);
  const list = await getTrustList(session?.actor ?? null, id);
  if (!list) return new Response(null, { status: 404 });
  const format = new URL(request.url).searchParams.get('formato') === 'xlsx' ? 'xlsx' : 'csv';
  const bytes =
    list.state === 'PUBLISHED'
      ? await sharedData(`${TRUST_LIST_DATA}${list.id}:${format}:${await getLocale()}`, () => sheetOf(list, format))
      : await sheetOf(list, format);
  return new Response(bytes, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${list.code}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** The bytes of a published list are made once a minute at most, however many ask for them. */
async function sheetOf(list: TrustListRecord, format: Format): Promise<Uint8Array<ArrayBuffer>> {
  const [positions, holders] = await Promise.all([getTranslations('positions'), getTranslations('holders')]);
  const words = { positions, holders };
  if (format === 'csv') return new TextEncoder().encode(trustListCsv(list, words));
  return new Uint8Array(await trustListWorkbook(list, words));
}
