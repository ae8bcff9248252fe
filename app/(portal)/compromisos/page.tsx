import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { CommitmentList } from '@/components/monitoring/commitment-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { COMMITMENT_GROUPS, readCommitmentFilters } from '@/lib/domains/monitoring/commitment/list-filters';
import { listCommitments, PAGE_SIZE } from '@/lib/domains/monitoring/commitment/queries';
import { OWNER_ROLES } from '@/lib/domains/monitoring/types';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring'))('commitments.title') };
}

export default async function CommitmentsPage({ searchParams }: PageProps<'/compromisos'>) {
  const { actor } = await requireSession('monitoring_analyst', 'directorate', 'manager', 'superior');
  const [t, params] = await Promise.all([getTranslations('monitoring'), searchParams]);
  const filters = readCommitmentFilters(params);
  const { rows, total } = await listCommitments(actor, filters, today());
  const url = { path: '/compromisos', params };
  const follows = actor.role === 'monitoring_analyst' || actor.role === 'directorate';
  return (
    <>
      <PageHeader
        title={t('commitments.title')}
        subtitle={t(follows ? 'commitments.subtitle_followed' : 'commitments.subtitle_own')}
      />
      <FilterBar url={url}>
        <FilterText name="buscar" label={t('commitments.search')} url={url} />
        <FilterSelect
          name="estado"
          label={t('visits.state')}
          url={url}
          options={COMMITMENT_GROUPS.map((value) => ({ value, label: t(`commitments.groups.${value}`) }))}
        />
        {follows && (
          <FilterSelect
            name="responsable"
            label={t('commitments.owner')}
            url={url}
            options={OWNER_ROLES.map((value) => ({ value, label: t(`owners.${value}`) }))}
          />
        )}
      </FilterBar>
      <CommitmentList
        rows={rows}
        url={url}
        empty={<EmptyState title={t('commitments.empty_title')}>{t('commitments.empty')}</EmptyState>}
      />
      <Pagination url={url} page={filters.page} pageSize={PAGE_SIZE} total={total} />
    </>
  );
}
