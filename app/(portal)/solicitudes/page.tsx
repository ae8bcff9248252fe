import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { REQUEST_TONES } from '@/components/requests/state-tones';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, InstantText, NumberText } from '@/components/ui/value-text';
import { REQUEST_SORTS, listRequests } from '@/lib/domains/requests/queries/list-requests';
import { REQUEST_STATES } from '@/lib/domains/requests/transitions';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requests'))('list.title') };
}

/** Requests of the entity, or all those sent to SERVIR. */
export default async function RequestsPage({ searchParams }: PageProps<'/solicitudes'>) {
  const actor = await requireActor('entity_hr', 'entity_head', 'monitoring_analyst', 'directorate');
  const params = await searchParams;
  const url = { path: '/solicitudes', params };
  const page = pageNumber(params.pagina);
  const asked = typeof params.orden === 'string' ? params.orden : '-submittedAt';
  const filter = {
    search: typeof params.buscar === 'string' ? params.buscar.slice(0, 100).trim() : '',
    state: REQUEST_STATES.find((state) => state === params.estado) ?? null,
    sort: REQUEST_SORTS.find((sort) => sort === asked.replace(/^-/, '')) ?? 'submittedAt',
    descending: asked.startsWith('-'),
    page,
  };
  const [t, requests] = await Promise.all([getTranslations('requests'), listRequests(actor, filter)]);
  const isHr = actor.role === 'entity_hr';
  const states = REQUEST_STATES.filter((state) => isHr || actor.role === 'entity_head' || state !== 'DRAFT');
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t('list.subtitle')}
        actions={
          isHr && (
            <ButtonLink href="/solicitudes/nueva" variant="primary">
              {t('list.new')}
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
          options={states.map((state) => ({ value: state, label: t(`states.request_${state}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('list.title')}
        hideCaption
        rows={requests.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/solicitudes/${row.id}`}
        url={url}
        empty={<EmptyState title={t('list.empty')}>{t(isHr ? 'list.empty_entity' : 'list.empty_servir')}</EmptyState>}
        columns={[
          { key: 'code', header: t('list.code'), sort: 'code', rowHeader: true, cell: (row) => row.code },
          { key: 'post', header: t('list.post'), cell: (row) => row.post },
          {
            key: 'entity',
            header: t('list.entity'),
            sort: 'entity',
            cell: (row) => (
              <abbr title={row.entity} className="no-underline">
                {row.acronym}
              </abbr>
            ),
          },
          {
            key: 'state',
            header: t('list.state'),
            cell: (row) => (
              <StateBadge state={row.state} tones={REQUEST_TONES} label={t(`states.request_${row.state}`)} />
            ),
          },
          {
            key: 'submittedAt',
            header: t('list.sent'),
            sort: 'submittedAt',
            cell: (row) => (row.submittedAt ? <InstantText at={row.submittedAt} /> : '—'),
          },
          {
            key: 'neededOn',
            header: t('list.needed_on'),
            sort: 'neededOn',
            cell: (row) => <DateText date={row.neededOn} />,
          },
          {
            key: 'proposals',
            header: t('list.proposals'),
            numeric: true,
            wide: true,
            cell: (row) => <NumberText value={row.proposals} />,
          },
        ]}
      />
      <Pagination url={url} page={page} pageSize={requests.pageSize} total={requests.total} />
    </>
  );
}
