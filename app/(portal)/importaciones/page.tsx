import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PositionsArea } from '@/app/positions-area';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { IMPORT_TONES } from '@/components/positions/tones';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { InstantText, NumberText } from '@/components/ui/value-text';
import { IMPORTS_PAGE_SIZE, listImports } from '@/lib/domains/positions/import/queries/list-imports';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('list.title') };
}

/** The files of units and posts that the reader works with: HR those of its entity, SERVIR the censuses. */
export default async function ImportsPage({ searchParams }: PageProps<'/importaciones'>) {
  const actor = await requireActor('entity_hr', 'selection_specialist', 'directorate');
  const params = await searchParams;
  const page = pageNumber(params.pagina);
  const [t, positions, { rows, total }] = await Promise.all([
    getTranslations('imports'),
    getTranslations('positions'),
    listImports(actor, page),
  ]);
  const url = { path: '/importaciones', params };
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t(actor.role === 'entity_hr' ? 'list.subtitle_own' : 'list.subtitle_census')}
        actions={
          <ButtonLink href="/importaciones/nueva" variant="primary">
            {t('list.new')}
          </ButtonLink>
        }
      />
      <PositionsArea role={actor.role} current="/importaciones" />
      <DataTable
        caption={t('list.title')}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/importaciones/${row.id}`}
        url={url}
        empty={<EmptyState title={t('list.empty')}>{t('list.empty_why')}</EmptyState>}
        columns={[
          {
            key: 'file',
            header: t('list.file'),
            rowHeader: true,
            cell: (row) => <span className="wrap-anywhere">{row.fileName}</span>,
          },
          {
            key: 'state',
            header: t('list.state'),
            cell: (row) => <Badge tone={IMPORT_TONES[row.state]}>{positions(`states.import_${row.state}`)}</Badge>,
          },
          { key: 'rows', header: t('list.rows'), numeric: true, cell: (row) => <NumberText value={row.rowCount} /> },
          {
            key: 'errors',
            header: t('list.errors'),
            numeric: true,
            cell: (row) => (row.state === 'UPLOADED' ? '—' : <NumberText value={row.errorCount} />),
          },
          { key: 'when', header: t('list.when'), cell: (row) => <InstantText at={row.createdAt} /> },
        ]}
      />
      <Pagination url={url} page={page} pageSize={IMPORTS_PAGE_SIZE} total={total} />
    </>
  );
}
