import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { DateText } from '@/components/ui/value-text';
import { FORECAST_PAGE_SIZE, forecastVacancies } from '@/lib/domains/agreements/forecast/queries/forecast-vacancies';
import {
  GROUPINGS,
  HORIZONS,
  OVERDUE,
  readForecastFilters,
  type Grouping,
} from '@/lib/domains/agreements/forecast/filters';
import { TERRITORIES } from '@/lib/domains/entities/territories';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { isServir } from '@/lib/kernel/actor';
import { formatMonth } from '@/lib/kernel/format';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreements'))('forecast.title') };
}

/** When the terms under way end and which posts they will leave vacant, by month, region, role and entity. */
export default async function VacanciesPage({ searchParams }: PageProps<'/vacantes'>) {
  const { actor } = await requireSession(
    'directorate',
    'monitoring_analyst',
    'selection_specialist',
    'council_member',
    'entity_hr',
    'entity_head',
  );
  const params = await searchParams;
  const filters = readForecastFilters(params);
  const [t, positions, holders, locale, { groups, total, rows, overdue }] = await Promise.all([
    getTranslations('agreements'),
    getTranslations('positions'),
    getTranslations('holders'),
    getLocale(),
    forecastVacancies(actor, filters, today()),
  ]);
  const url = { path: '/vacantes', params };
  const { months } = filters;
  const by = t(`forecast.groupings.${filters.by}`).toLowerCase();
  const labelOf: Record<Grouping, (key: string | null) => string> = {
    month: (key) => (key ? formatMonth(key, locale === 'en' ? 'en' : 'es') : '—'),
    territory: (key) => TERRITORIES.find(({ code }) => code === key)?.name ?? '—',
    role: (key) => {
      const role = MANAGER_ROLES.find((known) => known === key);
      return role ? positions(`manager_roles.${role}`) : t('forecast.no_role');
    },
    entity: (key) => key ?? '—',
  };
  return (
    <>
      <PageHeader
        title={t('forecast.title')}
        subtitle={t('forecast.subtitle')}
        breadcrumbs={[{ href: '/asignaciones', label: t('list.title') }]}
      />
      <FilterBar url={url}>
        {isServir(actor) && <FilterText name="buscar" label={t('forecast.search')} url={url} />}
        {isServir(actor) && (
          <FilterSelect
            name="territorio"
            label={t('forecast.territory')}
            url={url}
            options={TERRITORIES.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <FilterSelect
          name="rol"
          label={positions('list.role')}
          url={url}
          options={MANAGER_ROLES.map((value) => ({ value, label: positions(`manager_roles.${value}`) }))}
        />
        <FilterSelect
          name="meses"
          label={t('forecast.horizon')}
          allLabel={t('forecast.within', { months: HORIZONS[0] })}
          url={url}
          options={[
            ...HORIZONS.slice(1).map((value) => ({
              value: String(value),
              label: t('forecast.within', { months: value }),
            })),
            { value: OVERDUE, label: t('forecast.overdue_option') },
          ]}
        />
        <FilterSelect
          name="por"
          label={t('forecast.by')}
          allLabel={t('forecast.groupings.month')}
          url={url}
          options={GROUPINGS.slice(1).map((value) => ({ value, label: t(`forecast.groupings.${value}`) }))}
        />
      </FilterBar>
      {overdue > 0 && months !== null && (
        <div className="mb-8">
          <Alert tone="warning" title={t('forecast.overdue', { count: overdue })}>
            {t('forecast.overdue_why')}{' '}
            <AppLink href={`/vacantes?meses=${OVERDUE}`}>{t('forecast.overdue_link')}</AppLink>
          </Alert>
        </div>
      )}
      {groups.length > 0 && (
        <div className="mb-8">
          <Bars
            title={t(months === null ? 'forecast.overdue_chart' : 'forecast.chart', { by })}
            summary={
              months === null
                ? t('forecast.overdue_summary', { count: total })
                : t('forecast.summary', { count: total, months })
            }
            labelLabel={t(`forecast.groupings.${filters.by}`)}
            valueLabel={t('forecast.vacancies')}
            items={groups.map(({ key, count }) => ({ key: key ?? '', label: labelOf[filters.by](key), value: count }))}
          />
        </div>
      )}
      <Section title={t('forecast.terms')}>
        <DataTable
          caption={t('forecast.terms')}
          hideCaption
          rows={rows}
          rowKey={(row) => row.id}
          rowHref={(row) => (row.kind === 'assignment' ? `/asignaciones/${row.id}` : `/puestos/${row.seatId}`)}
          url={url}
          empty={<EmptyState title={t('forecast.none')}>{t('forecast.none_why')}</EmptyState>}
          columns={[
            { key: 'post', header: t('list.post'), rowHeader: true, cell: (row) => row.post },
            { key: 'entity', header: t('list.entity'), cell: (row) => row.entity },
            { key: 'manager', header: holders('lists.holder'), cell: (row) => row.manager },
            {
              key: 'kind',
              header: holders('forecast.kind'),
              cell: (row) => holders(`forecast.kinds.${row.kind}`),
            },
            {
              key: 'role',
              header: positions('list.role'),
              wide: true,
              cell: (row) => (row.role ? positions(`manager_roles.${row.role}`) : '—'),
            },
            {
              key: 'probation',
              header: t('list.probation'),
              numeric: true,
              wide: true,
              cell: (row) => (row.probationEndsOn ? <DateText date={row.probationEndsOn} /> : '—'),
            },
            { key: 'renewals', header: t('forecast.renewals'), numeric: true, wide: true, cell: (row) => row.renewals },
            {
              key: 'ends',
              header: t('list.ends'),
              numeric: true,
              cell: (row) => <DateText date={row.endsOn} />,
            },
          ]}
        />
        <Pagination url={url} page={filters.page} pageSize={FORECAST_PAGE_SIZE} total={total} />
      </Section>
    </>
  );
}
