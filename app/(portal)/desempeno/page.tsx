import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { CycleTable } from '@/components/performance/cycle-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { CYCLE_PAGE, CYCLE_SORTS, listCycles, type CycleFilter } from '@/lib/domains/performance/cycle/queries';
import { CYCLE_STATES } from '@/lib/domains/performance/types';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('performance.list'))('title') };
}

export default async function PerformancePage({ searchParams }: PageProps<'/desempeno'>) {
  const actor = await requireActor('manager', 'superior', 'monitoring_analyst', 'directorate');
  const params = await searchParams;
  const url = { path: '/desempeno', params };
  const filter = filterOf(params);
  const [t, { rows, total }] = await Promise.all([getTranslations('performance'), listCycles(actor, filter)]);
  const filtered = filter.text !== null || filter.state !== null;
  return (
    <>
      <PageHeader title={t('list.title')} subtitle={t('list.subtitle')} />
      {actor.role !== 'manager' && (
        <FilterBar url={url}>
          <FilterText name="buscar" label={t('list.search')} url={url} />
          <FilterSelect
            name="estado"
            label={t('list.state')}
            url={url}
            options={CYCLE_STATES.map((value) => ({ value, label: t(`states.cycle_${value}`) }))}
          />
        </FilterBar>
      )}
      <CycleTable
        rows={rows}
        url={url}
        empty={
          filtered ? (
            <EmptyState title={t('list.none_found')}>{t('list.none_found_body')}</EmptyState>
          ) : (
            <EmptyState title={t('list.empty')}>{t('list.empty_body')}</EmptyState>
          )
        }
      />
      <Pagination url={url} page={filter.page} pageSize={CYCLE_PAGE} total={total} />
    </>
  );
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

function filterOf({ buscar, estado, orden, pagina }: Params): CycleFilter {
  const sort = typeof orden === 'string' ? orden : '-fin';
  const column = sort.replace(/^-/, '');
  const text = typeof buscar === 'string' ? buscar.trim().slice(0, 100) : '';
  return {
    state: CYCLE_STATES.find((state) => state === estado) ?? null,
    text: text === '' ? null : text,
    sort: column in CYCLE_SORTS ? (column as keyof typeof CYCLE_SORTS) : 'fin',
    descending: sort.startsWith('-'),
    page: pageNumber(pagina),
  };
}
