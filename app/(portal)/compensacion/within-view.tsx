import { useTranslations } from 'next-intl';
import { SpreadChart } from '@/components/compensation/spread-chart';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { ListUrl } from '@/components/ui/list-url';
import { Pagination } from '@/components/ui/pagination';
import { MoneyText } from '@/components/ui/value-text';
import type { CompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import { SMALLEST_GROUP } from '@/lib/domains/compensation/comparison/outliers';
import type { comparePay } from '@/lib/domains/compensation/comparison/queries/compare-pay';
import { COMPARE_PAGE_SIZE } from '@/lib/domains/compensation/comparison/queries/paid-rows';
import { StandingCell } from './standing-cell';

type Compared = Awaited<ReturnType<typeof comparePay>>;
type Row = Compared['rows'][number];

interface Props extends Compared {
  filters: CompareFilters;
  url: ListUrl;
  /** SERVIR's: posts of several entities, each named. */
  across: boolean;
}

/** Posts beside the comparable ones that the reader may see: the chart of their groups, and the list. */
export function WithinView({ groups, rows, total, filters, url, across }: Props) {
  const t = useTranslations('compensation');
  const roles = useTranslations('positions.manager_roles');
  return (
    <>
      {groups.length > 0 && (
        <Section title={t('compare.spread')} description={t('compare.rule', { smallest: SMALLEST_GROUP })}>
          <SpreadChart
            groups={groups.map(({ role, level, ...group }) => ({
              key: `${role}-${level}`,
              label: t('compare.group', { role: roles(role), level }),
              ...group,
            }))}
          />
        </Section>
      )}
      <Section title={t(filters.all ? 'compare.posts' : 'compare.apart')} description={t('compare.apart_hint')}>
        <DataTable
          caption={t('compare.count', { count: total })}
          rows={rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/puestos/${row.id}/valorizacion`}
          url={url}
          empty={
            <EmptyState title={t(groups.length > 0 ? 'compare.none_apart' : 'compare.none')}>
              {t(groups.length > 0 ? 'compare.none_apart_why' : 'compare.none_why')}
            </EmptyState>
          }
          columns={[
            { key: 'post', header: t('compare.post'), rowHeader: true, cell: (row) => row.title },
            ...(across ? [{ key: 'entity', header: t('compare.entity'), cell: (row: Row) => row.entity.name }] : []),
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
            {
              key: 'median',
              header: t('compare.median'),
              numeric: true,
              cell: (row) => <MoneyText amount={row.spread?.median ?? row.monthly} />,
            },
            {
              key: 'standing',
              header: t('compare.standing'),
              cell: (row) => <StandingCell {...row} unknown={t('standings.unknown')} />,
            },
          ]}
        />
        <Pagination url={url} page={filters.page} pageSize={COMPARE_PAGE_SIZE} total={total} />
      </Section>
    </>
  );
}
