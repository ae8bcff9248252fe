/** TrackRecord — lines: what a member achieved, year by year. */
import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PercentText } from '@/components/ui/value-text';
import type { TrackRecordLine } from '@/lib/domains/cadre/types';

export function TrackRecord({ lines }: { lines: readonly TrackRecordLine[] }) {
  const t = useTranslations('cadre.detail');
  const results = useTranslations('cadre.results');
  const columns: Column<TrackRecordLine>[] = [
    { key: 'year', header: t('year'), rowHeader: true, cell: (line) => <span className="figures">{line.year}</span> },
    { key: 'entity', header: t('entity'), cell: (line) => line.entityName },
    { key: 'post', header: t('post'), cell: (line) => line.postTitle },
    {
      key: 'achievement',
      header: t('achieved'),
      numeric: true,
      cell: (line) => <PercentText value={line.achievement} />,
    },
    { key: 'result', header: t('result'), cell: (line) => results(line.result) },
    { key: 'source', header: t('source'), wide: true, cell: (line) => line.source },
  ];
  return (
    <DataTable
      caption={t('track')}
      hideCaption
      columns={columns}
      rows={lines}
      rowKey={(line) => line.id}
      empty={<EmptyState title={t('track_empty')}>{t('track_empty_how')}</EmptyState>}
    />
  );
}
