import { useTranslations } from 'next-intl';
import { StateSpreadChart } from '@/components/compensation/state-spread-chart';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { ListUrl } from '@/components/ui/list-url';
import { Pagination } from '@/components/ui/pagination';
import { MoneyText } from '@/components/ui/value-text';
import type { CompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import type { compareWithState } from '@/lib/domains/compensation/comparison/queries/compare-with-state';
import { COMPARE_PAGE_SIZE } from '@/lib/domains/compensation/comparison/queries/paid-rows';
import { FEWEST_OTHER_ENTITIES, FEWEST_OTHER_POSTS } from '@/lib/domains/compensation/comparison/state-wide';
import type { Money } from '@/lib/kernel/money';
import { StandingCell } from './standing-cell';

interface Props extends Awaited<ReturnType<typeof compareWithState>> {
  filters: CompareFilters;
  url: ListUrl;
}

/** An entity's posts, each beside its group of the whole State, of which it reads no other post. */
export function StateView({ groups, rows, total, filters, url }: Props) {
  const t = useTranslations('compensation');
  const roles = useTranslations('positions.manager_roles');
  const withheld = t('spread.withheld');
  return (
    <>
      {groups.length > 0 && (
        <Section
          title={t('compare.spread')}
          description={t('compare.state_rule', { posts: FEWEST_OTHER_POSTS, entities: FEWEST_OTHER_ENTITIES })}
        >
          <StateSpreadChart
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
              key: 'count',
              header: t('spread.state_count'),
              numeric: true,
              cell: ({ spread }) => spread?.count ?? '—',
            },
            {
              key: 'half',
              header: t('compare.middle_half'),
              cell: ({ spread }) => (spread ? <Between from={spread.firstQuartile} to={spread.thirdQuartile} /> : '—'),
            },
            {
              key: 'fences',
              header: t('spread.fences'),
              cell: ({ spread }) => (spread ? <Between from={spread.fences.low} to={spread.fences.high} /> : '—'),
            },
            {
              key: 'standing',
              header: t('compare.standing'),
              cell: (row) => <StandingCell {...row} unknown={withheld} />,
            },
          ]}
        />
        <Pagination url={url} page={filters.page} pageSize={COMPARE_PAGE_SIZE} total={total} />
      </Section>
    </>
  );
}

function Between({ from, to }: { from: Money; to: Money }) {
  return (
    <>
      <MoneyText amount={from} /> – <MoneyText amount={to} />
    </>
  );
}
