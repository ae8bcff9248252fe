/** CompetitionTable — SERVIR's list: rows, url, page, pageSize, total. */
import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import type { ListUrl } from '@/components/ui/list-url';
import { Pagination } from '@/components/ui/pagination';
import { DateText } from '@/components/ui/value-text';
import { COMPETITION_STATES, type CompetitionRow } from '@/lib/domains/competitions/types';
import { CompetitionBadge } from './competition-badge';

interface Props {
  rows: readonly CompetitionRow[];
  url: ListUrl;
  page: number;
  pageSize: number;
  total: number;
}

export function CompetitionTable({ rows, url, page, pageSize, total }: Props) {
  const t = useTranslations('competitions');
  const columns: Column<CompetitionRow>[] = [
    { key: 'title', header: t('list.name'), sort: 'titulo', rowHeader: true, cell: (row) => row.title },
    {
      key: 'code',
      header: t('list.code'),
      sort: 'codigo',
      cell: (row) => <span className="figures whitespace-nowrap">{row.code}</span>,
    },
    { key: 'state', header: t('list.state'), cell: (row) => <CompetitionBadge state={row.state} /> },
    { key: 'role', header: t('list.role'), wide: true, cell: (row) => t(`roles.${row.managerRole}`) },
    { key: 'vacancies', header: t('list.vacancies'), numeric: true, wide: true, cell: (row) => row.vacancies },
    {
      key: 'closes',
      header: t('list.closes'),
      sort: 'cierre',
      cell: (row) => <DateText date={row.applicationsCloseOn} />,
    },
    {
      key: 'results',
      header: t('list.results'),
      sort: 'resultados',
      wide: true,
      cell: (row) => <DateText date={row.resultsOn} />,
    },
  ];
  return (
    <>
      <FilterBar url={url}>
        <FilterText name="busca" label={t('list.search')} url={url} />
        <FilterSelect
          name="estado"
          label={t('list.state')}
          url={url}
          options={COMPETITION_STATES.map((state) => ({ value: state, label: t(`states.competition_${state}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('list.caption')}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/concursos/${row.id}`}
        url={url}
        empty={<EmptyState title={t('empty.list')}>{t('empty.list_how')}</EmptyState>}
      />
      <Pagination url={url} page={page} pageSize={pageSize} total={total} />
    </>
  );
}
