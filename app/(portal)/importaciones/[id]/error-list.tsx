import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { columnsOf } from '@/lib/domains/positions/import/columns';
import { ERRORS_PAGE_SIZE, type ImportView } from '@/lib/domains/positions/import/queries/get-import';
import { KEPT_ERRORS } from '@/lib/domains/positions/import/types';
import type { ListParams } from '@/lib/kernel/list-params';
import { errorMessages } from '../error-message';
import { UploadForm } from '../upload-form';

/** What is wrong in the file, by row and cell, and where the corrected one is sent. */
export async function ErrorList({ found, page, params }: { found: ImportView; page: number; params: ListParams }) {
  const [t, locale, tell] = await Promise.all([getTranslations('imports'), getLocale(), errorMessages()]);
  const titles = new Map(
    columnsOf(found.kind).map(({ key, header }) => [key as string, header[locale === 'en' ? 'en' : 'es']]),
  );
  const kept = Math.min(found.errorCount, KEPT_ERRORS);
  const url = { path: `/importaciones/${found.id}`, params };
  return (
    <>
      <Section title={t('errors_list.title')} description={t('errors_list.hint')}>
        {kept < found.errorCount && (
          <p className="mb-4 text-sm text-ink-soft">{t('errors_list.some', { kept, all: found.errorCount })}</p>
        )}
        <DataTable
          caption={t('errors_list.title')}
          hideCaption
          rows={found.errors}
          rowKey={(row) => String(row.position)}
          url={url}
          empty={<EmptyState title={t('list.empty')}>{t('list.empty_why')}</EmptyState>}
          columns={[
            { key: 'row', header: t('errors_list.row'), numeric: true, rowHeader: true, cell: (row) => row.row },
            { key: 'cell', header: t('errors_list.cell'), cell: (row) => row.cell },
            { key: 'column', header: t('errors_list.column'), cell: (row) => titles.get(row.field) ?? row.field },
            { key: 'said', header: t('errors_list.said'), cell: (row) => row.said },
            { key: 'problem', header: t('errors_list.problem'), cell: (row) => tell(row) },
          ]}
        />
        <Pagination url={url} page={page} pageSize={ERRORS_PAGE_SIZE} total={kept} />
      </Section>
      {found.state === 'CHECKED' && (
        <Section title={t('errors_list.upload')}>
          <UploadForm />
        </Section>
      )}
    </>
  );
}
