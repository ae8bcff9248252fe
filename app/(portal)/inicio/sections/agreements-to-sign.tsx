import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { listAgreementsToSign, type AgreementToSign } from '@/lib/domains/agreements/agreement/queries';

/** The agreements of an entity that wait for its head's signature. */
export async function AgreementsToSign({ entityId }: { entityId: string | null }) {
  const [t, rows] = await Promise.all([getTranslations('agreements'), entityId ? listAgreementsToSign(entityId) : []]);
  const columns: Column<AgreementToSign>[] = [
    { key: 'manager', header: t('list.manager'), rowHeader: true, cell: (row) => row.manager },
    { key: 'post', header: t('list.post'), cell: (row) => row.post },
    { key: 'code', header: t('list.code'), cell: (row) => row.code },
    {
      key: 'signed',
      header: t('home.signed'),
      numeric: true,
      cell: (row) => t('record.signed_by', { count: row.signed }),
    },
  ];
  return (
    <Section title={t('home.to_sign')}>
      <DataTable
        caption={t('home.to_sign_caption')}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/convenios/${row.id}`}
        empty={<EmptyState title={t('home.none')}>{t('home.none_body')}</EmptyState>}
      />
    </Section>
  );
}
