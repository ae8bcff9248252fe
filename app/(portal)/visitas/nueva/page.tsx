import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { PlanVisitForm } from '@/components/monitoring/plan-visit-form';
import { EmptyState } from '@/components/ui/empty-state';
import { oneParam } from '@/lib/kernel/list-params';
import { listFollowedAssignments } from '@/lib/domains/monitoring/visit/queries';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';
import { planVisitAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring'))('plan.title') };
}

export default async function PlanVisitPage({ searchParams }: PageProps<'/visitas/nueva'>) {
  const { actor } = await requireSession('monitoring_analyst');
  const [t, params, assignments] = await Promise.all([
    getTranslations('monitoring'),
    searchParams,
    listFollowedAssignments(actor),
  ]);
  const asked = oneParam(params, 'asignacion');
  if (asked && !assignments.some(({ id }) => id === asked)) notFound();
  return (
    <>
      <PageHeader
        title={t('plan.title')}
        subtitle={t('plan.subtitle')}
        breadcrumbs={[{ href: '/visitas', label: t('visits.title') }]}
      />
      {assignments.length === 0 ? (
        <EmptyState title={t('portfolio.empty_title')}>{t('portfolio.empty')}</EmptyState>
      ) : (
        <PlanVisitForm
          action={planVisitAction}
          assignments={assignments}
          today={today()}
          {...(asked ? { assignmentId: asked } : {})}
        />
      )}
    </>
  );
}
