import { Readable } from 'node:stream';
import { getTranslations } from 'next-intl/server';
import { readSeatFilters } from '@/lib/domains/positions/list-filters';
import { dimensioningSheet } from '@/lib/domains/positions/dimensioning-sheet';
import { eachPosition } from '@/lib/domains/positions/queries/list-positions';
import { SERVIR_ROLES, type ActorRole } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';
import { currentSession } from '@/lib/platform/session';

const READERS: readonly ActorRole[] = ['entity_hr', 'entity_head', ...SERVIR_ROLES];

/** The dimensioning sheet of the posts the reader may see, as CSV: the same filters as the list. It names nobody. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession();
  if (!session || !READERS.includes(session.actor.role)) return new Response(null, { status: 404 });
  const filters = readSeatFilters(Object.fromEntries(new URL(request.url).searchParams));
  const [positions, entities] = await Promise.all([getTranslations('positions'), getTranslations('entities')]);
  const sheet = dimensioningSheet(eachPosition(session.actor, filters, today()), { positions, entities });
  const stream = Readable.toWeb(Readable.from(sheet, { objectMode: false })) as ReadableStream;
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${positions('sheet.file')}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
