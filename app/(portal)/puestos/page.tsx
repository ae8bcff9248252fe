import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PositionsArea } from '@/app/positions-area';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { GroupAndRole } from '@/components/positions/group-and-role';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { OCCUPATIONS, readSeatFilters, TPM_FILTERS } from '@/lib/domains/positions/list-filters';
import { listPositions, POSITIONS_PAGE_SIZE } from '@/lib/domains/positions/queries/list-positions';
import { SEGMENTS } from '@/lib/domains/positions/tpm/types';
import { MANAGER_ROLES, SERVANT_GROUPS } from '@/lib/domains/positions/types';
import { isServir, SERVIR_ROLES } from '@/lib/kernel/actor';
import { searchOf } from '@/lib/kernel/list-params';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('positions'))('list.title') };
}

/** The management posts of the State, or of one's entity: what each is and whether anybody holds it. */
export default async function PositionsPage({ searchParams }: PageProps<'/puestos'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const params = await searchParams;
  const filters = readSeatFilters(params);
  const [t, { rows, total }] = await Promise.all([
    getTranslations('positions'),
    listPositions(actor, filters, today()),
  ]);
  const url = { path: '/puestos', params };
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t(isServir(actor) ? 'list.subtitle' : 'list.subtitle_own')}
        actions={
          <>
            <ButtonLink href={`/puestos/hoja${searchOf(params)}`} variant="secondary" download>
              {t('list.sheet')}
            </ButtonLink>
          </>
        }
      />
      <PositionsArea role={actor.role} current="/puestos" />
      <FilterBar url={url}>
        <FilterText name="buscar" label={t('list.search')} url={url} />
        <FilterSelect
          name="grupo"
          label={t('list.group')}
          url={url}
          options={SERVANT_GROUPS.map((value) => ({ value, label: t(`servant_groups.${value}`) }))}
        />
        <FilterSelect
          name="rol"
          label={t('list.role')}
          url={url}
          options={MANAGER_ROLES.map((value) => ({ value, label: t(`manager_roles.${value}`) }))}
        />
        <FilterSelect
          name="situacion"
          label={t('list.occupation')}
          url={url}
          options={OCCUPATIONS.map((value) => ({ value, label: t(`list.occupations.${value}`) }))}
        />
        <FilterSelect
          name="adp"
          label={t('tpm.short')}
          url={url}
          options={TPM_FILTERS.map((value) => ({ value, label: t(`tpm.filters.${value}`) }))}
        />
        <FilterSelect
          name="segmento"
          label={t('tpm.segment')}
          url={url}
          options={SEGMENTS.map((value) => ({ value, label: t(`tpm.segments.${value}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('list.title')}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/puestos/${row.id}`}
        url={url}
        empty={<EmptyState title={t('list.empty')}>{t('list.empty_why')}</EmptyState>}
        columns={[
          { key: 'title', header: t('list.post'), rowHeader: true, cell: (row) => row.title },
          { key: 'unit', header: t('list.unit'), wide: true, cell: (row) => row.unit.name },
          { key: 'entity', header: t('list.entity'), cell: (row) => row.entity.name },
          { key: 'level', header: t('list.level'), numeric: true, cell: (row) => row.level },
          {
            key: 'group',
            header: t('list.group'),
            cell: (row) => <GroupAndRole group={row.servantGroup} role={row.managerRole} />,
          },
          {
            key: 'segment',
            header: t('tpm.segment'),
            wide: true,
            cell: (row) => (row.segment ? t(`tpm.segments.${row.segment}`) : '—'),
          },
          {
            key: 'occupation',
            header: t('list.occupation'),
            cell: (row) =>
              row.heldBy ? t(`modalities.${row.heldBy}`) : <Badge tone="warning">{t('record.vacant')}</Badge>,
          },
        ]}
      />
      <Pagination url={url} page={filters.page} pageSize={POSITIONS_PAGE_SIZE} total={total} />
    </>
  );
}
