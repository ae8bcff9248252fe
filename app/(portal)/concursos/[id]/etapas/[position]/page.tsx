import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { StageSheet } from '@/components/applications/stage-sheet';
import { PageHeader } from '@/components/layout/page-header';
import { Pagination } from '@/components/ui/pagination';
import { getStageSheet } from '@/lib/domains/applications/queries/evaluation';
import { SHEET_LINES } from '@/lib/domains/applications/schema';
import { isUuid } from '@/lib/kernel/identifiers';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';
import { recordStageScoresAction } from '../../evaluacion/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('sheet.title') };
}

export default async function StageSheetPage({ params, searchParams }: PageProps<'/concursos/[id]/etapas/[position]'>) {
  await requireActor('selection_specialist');
  const [{ id, position: typed }, query, t] = await Promise.all([
    params,
    searchParams,
    getTranslations('applications'),
  ]);
  const position = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  const page = pageNumber(query.pagina);
  const sheet = isUuid(id) ? await getStageSheet(id, position, page, SHEET_LINES) : null;
  if (!sheet) notFound();
  const { stage, rows, total } = sheet;
  return (
    <>
      <PageHeader
        title={`${stage.position}. ${stage.name}`}
        subtitle={t('sheet.subtitle', { passMark: stage.passMark, maxScore: stage.maxScore })}
        breadcrumbs={[
          { label: stage.competition.code, href: `/concursos/${id}` },
          { label: t('evaluation.title'), href: `/concursos/${id}/evaluacion` },
        ]}
      />
      <StageSheet
        action={recordStageScoresAction}
        competitionId={id}
        stage={stage}
        rows={rows}
        open={stage.competition.state === 'EVALUATING'}
      />
      <Pagination
        url={{ path: `/concursos/${id}/etapas/${position}`, params: query }}
        page={page}
        pageSize={SHEET_LINES}
        total={total}
      />
    </>
  );
}
