import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { NumberText } from '@/components/ui/value-text';
import { ENTITY_SORTS, listEntities } from '@/lib/domains/entities/list-entities';
import { ENTITY_CLASSES, GOVERNMENT_LEVELS } from '@/lib/domains/entities/types';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entities'))('list.title') };
}

export default async function EntitiesPage({ searchParams }: PageProps<'/entidades'>) {
  const actor = await requireActor(...SERVIR_ROLES);
  const params = await searchParams;
  const url = { path: '/entidades', params };
  const page = pageNumber(params.pagina);
  const asked = typeof params.orden === 'string' ? params.orden : 'name';
  const [t, entities] = await Promise.all([
    getTranslations('entities'),
    listEntities({
      search: typeof params.buscar === 'string' ? params.buscar.slice(0, 100).trim() : '',
      government: GOVERNMENT_LEVELS.find((level) => level === params.gobierno) ?? null,
      entityClass: ENTITY_CLASSES.find((entityClass) => entityClass === params.clase) ?? null,
      sort: ENTITY_SORTS.find((sort) => sort === asked.replace(/^-/, '')) ?? 'name',
      descending: asked.startsWith('-'),
      page,
    }),
  ]);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t('list.subtitle')}
        actions={actor.role === 'directorate' && <ButtonLink href="/entidades/nueva">{t('list.register')}</ButtonLink>}
      />
      <FilterBar url={url}>
        <FilterText name="buscar" label={t('list.search')} url={url} />
        <FilterSelect
          name="gobierno"
          label={t('list.government')}
          url={url}
          options={GOVERNMENT_LEVELS.map((value) => ({ value, label: t(`governments.${value}`) }))}
        />
        <FilterSelect
          name="clase"
          label={t('list.class')}
          url={url}
          options={ENTITY_CLASSES.map((value) => ({ value, label: t(`classes.${value}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('list.title')}
        hideCaption
        rows={entities.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/entidades/${row.id}`}
        url={url}
        empty={<EmptyState title={t('list.empty')}>{t('list.empty_why')}</EmptyState>}
        columns={[
          { key: 'name', header: t('list.name'), sort: 'name', rowHeader: true, cell: (row) => row.name },
          { key: 'acronym', header: t('list.acronym'), sort: 'acronym', cell: (row) => row.acronym },
          { key: 'class', header: t('list.class'), cell: (row) => t(`classes.${row.entityClass}`) },
          { key: 'government', header: t('list.government'), cell: (row) => t(`governments.${row.government}`) },
          { key: 'sector', header: t('list.sector'), sort: 'sector', wide: true, cell: (row) => row.sector },
          {
            key: 'seats',
            header: t('list.manager_seats'),
            numeric: true,
            cell: (row) => <NumberText value={row.managerSeats} />,
          },
          { key: 'followed', header: t('list.followed'), cell: (row) => t(row.followed ? 'list.yes' : 'list.no') },
        ]}
      />
      <Pagination url={url} page={page} pageSize={entities.pageSize} total={entities.total} />
    </>
  );
}
