import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PositionsArea } from '@/app/positions-area';
import { SpreadChart } from '@/components/compensation/spread-chart';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { MoneyText } from '@/components/ui/value-text';
import { ALL_POSTS, readCompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import { SMALLEST_GROUP, standsApart } from '@/lib/domains/compensation/comparison/outliers';
import { COMPARE_PAGE_SIZE, comparePay } from '@/lib/domains/compensation/comparison/queries/compare-pay';
import { ENTITY_CLASSES, GOVERNMENT_LEVELS } from '@/lib/domains/entities/types';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { isServir, SERVIR_ROLES } from '@/lib/kernel/actor';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compensation'))('compare.title') };
}

/** The pay of managers' posts beside that of comparable ones: within an entity, or across the State for SERVIR. */
export default async function ComparePage({ searchParams }: PageProps<'/compensacion'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const params = await searchParams;
  const filters = readCompareFilters(params);
  const [t, roles, entities, { groups, rows, total }] = await Promise.all([
    getTranslations('compensation'),
    getTranslations('positions.manager_roles'),
    getTranslations('entities'),
    comparePay(actor, filters),
  ]);
  const url = { path: '/compensacion', params };
  const across = isServir(actor);
  return (
    <>
      <PageHeader
        title={t('compare.title')}
        subtitle={t(across ? 'compare.subtitle' : 'compare.subtitle_own')}
        actions={
          <ButtonLink href="/compensacion/tablas" variant="secondary">
            {t('tables.title')}
          </ButtonLink>
        }
      />
      <PositionsArea role={actor.role} current="/compensacion" />
      <FilterBar url={url}>
        <FilterSelect
          name="rol"
          label={t('compare.role')}
          url={url}
          options={MANAGER_ROLES.map((value) => ({ value, label: roles(value) }))}
        />
        <FilterSelect
          name="nivel"
          label={t('cell.level')}
          url={url}
          options={['1', '2', '3'].map((value) => ({ value, label: value }))}
        />
        {across && (
          <>
            <FilterSelect
              name="clase"
              label={t('cell.entity_class')}
              url={url}
              options={ENTITY_CLASSES.map((value) => ({ value, label: entities(`classes.${value}`) }))}
            />
            <FilterSelect
              name="gobierno"
              label={t('compare.government')}
              url={url}
              options={GOVERNMENT_LEVELS.map((value) => ({ value, label: entities(`governments.${value}`) }))}
            />
          </>
        )}
        <FilterSelect
          name="ver"
          label={t('compare.which')}
          url={url}
          allLabel={t('compare.only_apart')}
          options={[{ value: ALL_POSTS, label: t('compare.all') }]}
        />
      </FilterBar>
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
              cell: (row) => <MoneyText amount={row.median} />,
            },
            {
              key: 'standing',
              header: t('compare.standing'),
              cell: (row) => (
                <span className="flex flex-wrap gap-2">
                  {standsApart(row.standing) ? (
                    <Badge tone="warning">{t(`standings.${row.standing}`)}</Badge>
                  ) : (
                    <span>{t(`standings.${row.standing}`)}</span>
                  )}
                  {row.table?.demonstration && (
                    <Badge tone="neutral">{`${t('demonstration.word')}: ${row.table.name}`}</Badge>
                  )}
                </span>
              ),
            },
          ]}
        />
        <Pagination url={url} page={filters.page} pageSize={COMPARE_PAGE_SIZE} total={total} />
      </Section>
    </>
  );
}

type Row = Awaited<ReturnType<typeof comparePay>>['rows'][number];
