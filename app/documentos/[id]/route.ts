import { getTranslations } from 'next-intl/server';
import { RECORD_READERS } from '@/lib/document-readers';
import { findReadableDocument, readDocument } from '@/lib/platform/document-access';
import { currentSession } from '@/lib/platform/session';

/** A stored document, for whoever may read it. What one may not read does not exist. */
export async function GET(_request: Request, { params }: RouteContext<'/documentos/[id]'>): Promise<Response> {
  const session = await currentSession();
  const document = await findReadableDocument(session?.actor ?? null, (await params).id, RECORD_READERS);
  if (!document) {
    const t = await getTranslations('platform.refusals');
    return new Response(t('not_found'), { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  const bytes = await readDocument(session?.actor ?? null, document);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': document.mediaType,
      'Content-Length': String(document.size),
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(document.name)}`,
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
