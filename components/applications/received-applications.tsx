/** ReceivedApplications — url, rows (one page), counts (by state), page, pageSize, total: the list a competition received. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import type { ListUrl } from '@/components/ui/list-url';
import { Pagination } from '@/components/ui/pagination';
import { StateBadge } from '@/components/ui/state-badge';
import { InstantText, NumberText } from '@/components/ui/value-text';
import { APPLICATION_STATES, type ApplicationState } from '@/lib/domains/applications/types';
import { APPLICATION_TONES } from './application-tones';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly state: ApplicationState;
  readonly submittedAt: Date;
  readonly stagesPassed: number;
  readonly lastScore: string | null;
}

interface Props {
  url: ListUrl;
  rows: readonly Row[];
  counts: readonly { readonly state: ApplicationState; readonly count: number }[];
  page: number;
  pageSize: number;
  total: number;
}

export function ReceivedApplications({ url, rows, counts, page, pageSize, total }: Props) {
  const t = useTranslations('applications');
  const countOf = new Map(counts.map(({ state, count }) => [state, count]));
  const states = APPLICATION_STATES.filter((state) => countOf.has(state));
  const columns: Column<Row>[] = [
    {
      key: 'code',
      header: t('list.code'),
      sort: 'codigo',
      rowHeader: true,
      cell: (row) => <span className="figures whitespace-nowrap">{row.code}</span>,
    },
    {
      key: 'name',
      header: t('list.name'),
      sort: 'nombre',
      cell: (row) => (
        <>
          {row.name} {row.demonstration && <Badge icon={null}>{t('demonstration')}</Badge>}
        </>
      ),
    },
    {
      key: 'state',
      header: t('list.state'),
      cell: (row) => (
        <StateBadge state={row.state} tones={APPLICATION_TONES} label={t(`states.application_${row.state}`)} />
      ),
    },
    { key: 'stages', header: t('list.stages_passed'), numeric: true, wide: true, cell: (row) => row.stagesPassed },
    {
      key: 'score',
      header: t('list.last_score'),
      numeric: true,
      wide: true,
      cell: (row) => (row.lastScore === null ? '–' : <NumberText value={row.lastScore} />),
    },
    {
      key: 'sent',
      header: t('list.submitted'),
      sort: 'presentada',
      cell: (row) => <InstantText at={row.submittedAt} />,
    },
  ];
  return (
    <>
      <FilterBar url={url}>
        <FilterText name="buscar" label={t('received.search')} url={url} placeholder={t('received.search_example')} />
        <FilterSelect
          name="estado"
          label={t('list.state')}
          url={url}
          options={states.map((state) => ({
            value: state,
            label: `${t(`states.application_${state}`)} (${countOf.get(state) ?? 0})`,
          }))}
        />
      </FilterBar>
      <DataTable
        caption={t('received.title')}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/postulaciones/${row.id}`}
        url={url}
        empty={<EmptyState title={t('received.empty')}>{t('received.empty_how')}</EmptyState>}
      />
      <Pagination url={url} page={page} pageSize={pageSize} total={total} />
    </>
  );
}
