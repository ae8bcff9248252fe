/** ImportPreview — counts, ofState?: how many entities, units, posts and holders a file creates, changes and leaves as they are. */
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { NumberText } from '@/components/ui/value-text';
import type { ImportCounts } from '@/lib/domains/positions/import/types';

export function ImportPreview({ counts, ofState = false }: { counts: ImportCounts; ofState?: boolean }) {
  const t = useTranslations('imports');
  const kinds = ofState
    ? (['entities', 'units', 'seats', 'holders'] as const)
    : (['units', 'seats', 'holders'] as const);
  const numbers = ['created', 'changed', 'same'] as const;
  return (
    <DataTable
      caption={t('preview.what')}
      hideCaption
      rows={kinds}
      rowKey={(kind) => kind}
      empty={null}
      columns={[
        { key: 'what', header: t('preview.what'), rowHeader: true, cell: (kind) => t(`preview.${kind}`) },
        ...numbers.map((number) => ({
          key: number,
          header: t(`preview.${number}`),
          numeric: true,
          cell: (kind: (typeof kinds)[number]) => <NumberText value={counts[kind][number]} />,
        })),
      ]}
    />
  );
}
