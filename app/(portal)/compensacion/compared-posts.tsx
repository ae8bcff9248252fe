import { useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { ListUrl } from '@/components/ui/list-url';
import { Pagination } from '@/components/ui/pagination';
import { MoneyText } from '@/components/ui/value-text';
import type { CompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import type { Measure } from '@/lib/domains/compensation/comparison/queries/groups';
import { COMPARE_PAGE_SIZE, type paidRows } from '@/lib/domains/compensation/comparison/queries/paid-rows';
import { StandingCell } from './standing-cell';

export type ComparedRow<M extends Measure> = Awaited<ReturnType<typeof paidRows<M>>>['rows'][number];

interface Props<M extends Measure> {
  rows: readonly ComparedRow<M>[];
  total: number;
  /** Whether there is any post to compare. */
  compared: boolean;
  filters: CompareFilters;
  url: ListUrl;
  /** Posts of several entities, each named. */
  across?: boolean;
  /** What each post is held against. */
  measures: readonly Column<ComparedRow<M>>[];
  /** Said of a post that nothing can be said of. */
  unknown: string;
}

/** Posts with what they pay, what they are held against, and where they stand. */
export function ComparedPosts<M extends Measure>(props: Props<M>) {
  const { rows, total, compared, filters, url, across = false, measures, unknown } = props;
  const t = useTranslations('compensation');
  const roles = useTranslations('positions.manager_roles');
  const ofEntity: Column<ComparedRow<M>> = {
    key: 'entity',
    header: t('compare.entity'),
    cell: (row) => row.entity.name,
  };
  return (
    <Section title={t(filters.all ? 'compare.posts' : 'compare.apart')} description={t('compare.apart_hint')}>
      <DataTable
        caption={t('compare.count', { count: total })}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/puestos/${row.id}/valorizacion`}
        url={url}
        empty={
          <EmptyState title={t(compared ? 'compare.none_apart' : 'compare.none')}>
            {t(compared ? 'compare.none_apart_why' : 'compare.none_why')}
          </EmptyState>
        }
        columns={[
          { key: 'post', header: t('compare.post'), rowHeader: true, cell: (row) => row.title },
          ...(across ? [ofEntity] : []),
          {
            key: 'role',
            header: t('compare.role'),
            wide: true,
            cell: (row) => row.managerRole && roles(row.managerRole),
          },
          { key: 'level', header: t('cell.level'), numeric: true, wide: true, cell: (row) => row.level },
          {
            key: 'monthly',
            header: t('compare.monthly'),
            numeric: true,
            cell: (row) => <MoneyText amount={row.monthly} />,
          },
          ...measures,
          {
            key: 'standing',
            header: t('compare.standing'),
            cell: (row) => <StandingCell {...row} unknown={unknown} />,
          },
        ]}
      />
      <Pagination url={url} page={filters.page} pageSize={COMPARE_PAGE_SIZE} total={total} />
    </Section>
  );
}
