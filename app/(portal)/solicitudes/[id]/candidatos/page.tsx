import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { CandidateList } from '@/components/requests/candidate-list';
import { ProfileView } from '@/components/requests/profile-view';
import { Alert } from '@/components/ui/alert';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listCandidates } from '@/lib/domains/requests/queries/list-candidates';
import { ACCESS_DAYS } from '@/lib/domains/requests/schema';
import { requestLifecycle } from '@/lib/domains/requests/transitions';
import { canRun } from '@/lib/kernel/lifecycle';
import { pageNumber } from '@/lib/kernel/page-number';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { proposeManagersAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requests'))('matching.title') };
}

/** Who is available for the seat and why each fits, requirement by requirement; proposes one or several. */
export default async function CandidatesPage({ params, searchParams }: PageProps<'/solicitudes/[id]/candidatos'>) {
  const actor = await requireActor('monitoring_analyst', 'directorate');
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const page = pageNumber(query.pagina);
  const [t, found] = await Promise.all([getTranslations('requests'), listCandidates(actor, id, page, today())]);
  if (!found) notFound();
  const { request, rows, total, suitable, pageSize } = found;
  const url = { path: `/solicitudes/${id}/candidatos`, params: query };
  return (
    <>
      <PageHeader
        title={t('matching.title')}
        subtitle={`${request.postTitle} · ${request.entityName}`}
        breadcrumbs={[
          { label: t('list.title'), href: '/solicitudes' },
          { label: request.code, href: `/solicitudes/${id}` },
        ]}
      />
      <Section title={t('content.profile')}>
        <ProfileView requirements={request.requirements} />
      </Section>
      <Section title={t('matching.available', { count: total })} description={t('matching.order')}>
        {total === 0 && <EmptyState title={t('matching.empty')}>{t('matching.empty_why')}</EmptyState>}
        {total > 0 && suitable === 0 && (
          <div className="mb-4">
            <Alert tone="warning" title={t('matching.none_fits')}>
              {t('matching.none_fits_why')}
            </Alert>
          </div>
        )}
        {total > 0 && (
          <CandidateList
            candidates={rows}
            action={proposeManagersAction}
            hidden={{ id, version: String(request.version) }}
            accessDays={ACCESS_DAYS}
            canPropose={canRun(requestLifecycle, request.state, 'requests.propose-managers')}
          />
        )}
        <Pagination url={url} page={page} pageSize={pageSize} total={total} />
      </Section>
    </>
  );
}
