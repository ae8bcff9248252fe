import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AssignmentTable } from '@/components/agreements/assignment-table';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { ENDING_WITHIN, readAssignmentFilters } from '@/lib/domains/agreements/assignment/list-filters';
import { PAGE_SIZE, listAssignments } from '@/lib/domains/agreements/assignment/queries';
import { ASSIGNMENT_STATES } from '@/lib/domains/agreements/assignment/types';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';

const READERS = [
  'directorate',
  'monitoring_analyst',
  'selection_specialist',
  'council_member',
  'entity_hr',
  'entity_head',
  'superior',
  'manager',
] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreements'))('list.title') };
}

export default async function AssignmentsPage({ searchParams }: PageProps<'/asignaciones'>) {
  const [{ actor }, t, params] = await Promise.all([
    requireSession(...READERS),
    getTranslations('agreements'),
    searchParams,
  ]);
  const filters = readAssignmentFilters(params);
  const { rows, total } = await listAssignments(actor, filters, today());
  const url = { path: '/asignaciones', params };
  const filtered = filters.text !== null || filters.state !== null || filters.endingWithin !== null;
  const said = filtered ? 'none' : 'empty';
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t('list.subtitle')}
        actions={
          actor.role !== 'manager' &&
          actor.role !== 'superior' && (
            <ButtonLink href="/vacantes" variant="secondary">
              {t('forecast.link')}
            </ButtonLink>
          )
        }
      />
      <FilterBar url={url}>
        <FilterText name="buscar" label={t('list.search')} placeholder={t('list.search_hint')} url={url} />
        <FilterSelect
          name="estado"
          label={t('list.state')}
          url={url}
          options={ASSIGNMENT_STATES.map((state) => ({ value: state, label: t(`states.assignment_${state}`) }))}
        />
        <FilterSelect
          name="vence"
          label={t('list.ending')}
          url={url}
          options={ENDING_WITHIN.map((months) => ({
            value: String(months),
            label: t('list.ending_within', { months }),
          }))}
        />
      </FilterBar>
      <AssignmentTable
        rows={rows}
        url={url}
        empty={<EmptyState title={t(`list.${said}_title`)}>{t(`list.${said}_body`)}</EmptyState>}
      />
      <Pagination url={url} page={filters.page} pageSize={PAGE_SIZE} total={total} />
    </>
  );
}
