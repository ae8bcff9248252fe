import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ReceivedApplications } from '@/components/applications/received-applications';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { APPLICATION_READERS } from '@/lib/domains/applications/policy';
import {
  countByState,
  listApplications,
  PAGE_SIZE,
  SORTS,
  type Sort,
} from '@/lib/domains/applications/queries/competition-applications';
import { getEvaluatedCompetition } from '@/lib/domains/applications/queries/evaluation';
import { APPLICATION_STATES } from '@/lib/domains/applications/types';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('received.title') };
}

export default async function ReceivedApplicationsPage({
  params,
  searchParams,
}: PageProps<'/concursos/[id]/postulaciones'>) {
  const actor = await requireActor(...APPLICATION_READERS);
  const [{ id }, query, t] = await Promise.all([params, searchParams, getTranslations('applications')]);
  const competition = await getEvaluatedCompetition(id);
  if (!competition) notFound();
  const page = pageNumber(query.pagina);
  const [{ rows, total }, counts] = await Promise.all([
    listApplications({
      competitionId: id,
      text: one(query.buscar).trim().slice(0, 100),
      state: APPLICATION_STATES.find((state) => state === one(query.estado)) ?? null,
      sort: sortOf(one(query.orden)),
      page,
    }),
    countByState(id),
  ]);
  return (
    <>
      <PageHeader
        title={t('received.title')}
        subtitle={`${competition.code} · ${competition.title}`}
        breadcrumbs={[{ label: competition.code, href: `/concursos/${id}` }]}
        actions={
          actor.role === 'selection_specialist' && (
            <ButtonLink href={`/concursos/${id}/evaluacion`}>{t('evaluation.title')}</ButtonLink>
          )
        }
      />
      <ReceivedApplications
        url={{ path: `/concursos/${id}/postulaciones`, params: query }}
        rows={rows}
        counts={counts}
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
      />
    </>
  );
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function sortOf(text: string): Sort {
  const by = SORTS.find((name) => name === text.replace(/^-/, ''));
  return { by: by ?? 'codigo', descending: by !== undefined && text.startsWith('-') };
}
