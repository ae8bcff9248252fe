/** TrustListEntities — entities: how many posts of managers each has in a list, how many are held by trust and how many may be. */
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { TrustListEntity } from '@/lib/domains/positions/trust-list/types';

export function TrustListEntities({ entities }: { entities: readonly TrustListEntity[] }) {
  const t = useTranslations('holders.lists');
  const p = useTranslations('positions.list');
  return (
    <DataTable
      caption={t('by_entity')}
      hideCaption
      rows={entities}
      rowKey={(row) => row.entity}
      empty={null}
      columns={[
        { key: 'entity', header: p('entity'), rowHeader: true, cell: (row) => row.entity },
        { key: 'managers', header: t('managers'), numeric: true, cell: (row) => row.managers },
        { key: 'trust', header: t('by_trust'), numeric: true, cell: (row) => row.byTrust },
        { key: 'may', header: t('may_be'), numeric: true, cell: (row) => row.mayBeByTrust },
      ]}
    />
  );
}
