/** ManualDifferenceTable — caption, rows ({position, fields}): positions of a manual, and in what each changed. */
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { ManualField } from '@/lib/domains/positions/manual/compare-manuals';

interface Row {
  position: { id: string; code: string; title: string };
  fields: readonly ManualField[];
}

export function ManualDifferenceTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const t = useTranslations('profiles');
  const name = (field: ManualField) => {
    if (field === 'title') return t('standard');
    if (field === 'managerRole') return t('manual.role');
    return field === 'level' ? t('manual.level') : t(`fields.${field}`);
  };
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ position }) => position.id}
      rowHref={({ position }) => `/manual/${position.id}`}
      empty={<p className="text-ink-soft">{t('manual.none')}</p>}
      columns={[
        { key: 'title', header: t('standard'), rowHeader: true, cell: ({ position }) => position.title },
        { key: 'code', header: t('manual.code'), cell: ({ position }) => position.code },
        { key: 'fields', header: t('manual.changed_in'), cell: ({ fields }) => fields.map(name).join(', ') || '—' },
      ]}
    />
  );
}
