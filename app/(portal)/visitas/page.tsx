import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { VisitList } from '@/components/monitoring/visit-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { CONTACT_KINDS } from '@/lib/domains/monitoring/types';
import { readVisitFilters, VISIT_GROUPS } from '@/lib/domains/monitoring/visit/list-filters';
import { listVisits, PAGE_SIZE } from '@/lib/domains/monitoring/visit/queries';
import { isServir } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring'))('visits.title') };
}

export default async function VisitsPage({ searchParams }: PageProps<'/visitas'>) {
  const { actor } = await requireSession('monitoring_analyst', 'directorate', 'manager', 'superior');
  const [t, params] = await Promise.all([getTranslations('monitoring'), searchParams]);
  const filters = readVisitFilters(params);
  const { rows, total } = await listVisits(actor, filters, today());
  const url = { path: '/visitas', params };
  const mayPlan = actor.role === 'monitoring_analyst';
  return (
    <>
      <PageHeader
        title={t('visits.title')}
        subtitle={t('visits.subtitle')}
        actions={
          mayPlan && (
            <ButtonLink href="/visitas/nueva" variant="primary">
              {t('plan.title')}
            </ButtonLink>
          )
        }
      />
      <FilterBar url={url}>
        <FilterText name="buscar" label={t('visits.search')} url={url} />
        <FilterSelect
          name="estado"
          label={t('visits.state')}
          url={url}
          options={VISIT_GROUPS.map((value) => ({ value, label: t(`visits.groups.${value}`) }))}
        />
        <FilterSelect
          name="tipo"
          label={t('visits.kind')}
          url={url}
          options={CONTACT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </FilterBar>
      <VisitList
        rows={rows}
        url={url}
        showRisk={isServir(actor)}
        empty={<EmptyState title={t('visits.empty_title')}>{t('visits.empty')}</EmptyState>}
      />
      <Pagination url={url} page={filters.page} pageSize={PAGE_SIZE} total={total} />
    </>
  );
}
