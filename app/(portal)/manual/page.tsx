import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PositionsArea } from '@/app/positions-area';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { ManualNotice } from '@/components/positions/manual-notice';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { readManualFilters } from '@/lib/domains/positions/manual/list-filters';
import { listManuals } from '@/lib/domains/positions/manual/queries/list-manuals';
import { listStandards } from '@/lib/domains/positions/manual/queries/list-standards';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiles'))('manual.title') };
}

/** The standard positions of a version of the manual: the one in force unless another is chosen. */
export default async function ManualPage({ searchParams }: PageProps<'/manual'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const params = await searchParams;
  const filters = readManualFilters(params);
  const [t, states, roles, manuals] = await Promise.all([
    getTranslations('profiles'),
    getTranslations('positions.states'),
    getTranslations('positions.manager_roles'),
    listManuals(actor),
  ]);
  const manual = manuals.find(({ id, state }) =>
    filters.manualId === null ? state === 'IN_FORCE' : id === filters.manualId,
  );
  const rows = manual ? await listStandards(manual.id, filters) : [];
  const url = { path: '/manual', params };
  return (
    <>
      <PageHeader
        title={t('manual.title')}
        subtitle={t('manual.subtitle')}
        actions={
          <ButtonLink href="/manual/versiones" variant="secondary">
            {t('manual.versions')}
          </ButtonLink>
        }
      />
      <PositionsArea role={actor.role} current="/manual" />
      {manual && <ManualNotice manual={manual} />}
      <FilterBar url={url}>
        <FilterSelect
          name="rol"
          label={t('manual.role')}
          url={url}
          options={MANAGER_ROLES.map((value) => ({ value, label: roles(value) }))}
        />
        <FilterSelect
          name="nivel"
          label={t('manual.level')}
          url={url}
          options={['1', '2', '3'].map((value) => ({ value, label: value }))}
        />
        <FilterSelect
          name="version"
          label={t('manual.version')}
          url={url}
          allLabel={t('manual.in_force')}
          options={manuals.map(({ id, edition, name, state }) => ({
            value: id,
            label: `${edition} · ${name} (${states(`manual_${state}`)})`,
          }))}
        />
      </FilterBar>
      <DataTable
        caption={t('manual.count', { count: rows.length })}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/manual/${id}`}
        url={url}
        empty={<EmptyState title={t('manual.empty')}>{t('manual.empty_why')}</EmptyState>}
        columns={[
          { key: 'title', header: t('standard'), rowHeader: true, cell: (row) => row.title },
          { key: 'code', header: t('manual.code'), cell: (row) => row.code },
          { key: 'role', header: t('manual.role'), cell: (row) => roles(row.managerRole) },
          { key: 'level', header: t('manual.level'), numeric: true, cell: (row) => row.level },
        ]}
      />
    </>
  );
}
