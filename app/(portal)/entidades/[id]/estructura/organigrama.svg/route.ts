import { getTranslations } from 'next-intl/server';
import { drawOrganigram } from '@/components/entities/organigram/drawing';
import { PAPER_PALETTE } from '@/components/entities/organigram/shape';
import { svgFile } from '@/components/entities/organigram/svg-file';
import { SERVIR_ROLES, type ActorRole } from '@/lib/kernel/actor';
import { currentSession } from '@/lib/platform/session';
import { structureView } from '../structure-view';

const READERS: readonly ActorRole[] = ['entity_hr', 'entity_head', ...SERVIR_ROLES];

/** The organigram as a file, on white paper whatever the reader's scheme. */
export async function GET(request: Request, { params }: RouteContext<'/entidades/[id]/estructura/organigrama.svg'>) {
  const session = await currentSession();
  if (!session || !READERS.includes(session.actor.role)) return new Response(null, { status: 404 });
  const view = await structureView(session.actor, (await params).id, new URL(request.url).searchParams.get('rama'));
  if (!view) return new Response(null, { status: 404 });
  const t = await getTranslations('structure');
  const { shapes, viewBox } = drawOrganigram(view.units, view.texts, {
    levelName: (level) => t('level', { level }),
    palette: PAPER_PALETTE,
  });
  const { code } = view.structure;
  const name = `${t('file')}-${code.replace(/[^A-Za-z0-9-]/g, '_')}.svg`;
  return new Response(svgFile(shapes, { title: view.title, description: view.summary, viewBox }), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
