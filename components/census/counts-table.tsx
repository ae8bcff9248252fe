/** CountsTable — caption, labelHeader, rows (CensusRow[]), labelOf(key), base (what the shares are of; 0 hides them). */
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { useReaderLocale } from '@/components/ui/locale';
import { shareOf } from '@/lib/domains/positions/census/tables';
import type { CensusRow } from '@/lib/domains/positions/census/types';
import { formatNumber, formatPercent } from '@/lib/kernel/format';

export interface CountsTableProps {
  caption: string;
  labelHeader: string;
  rows: readonly CensusRow[];
  labelOf: (key: string) => string;
  base: number;
}

export function CountsTable({ caption, labelHeader, rows, labelOf, base }: CountsTableProps) {
  const t = useTranslations('census');
  const locale = useReaderLocale();
  const count = (scope: 'national' | 'regional' | 'total') => ({
    key: scope,
    header: t(`columns.${scope}`),
    numeric: true,
    cell: ({ counts, sum }: CensusRow) => {
      const text = formatNumber(counts[scope], locale);
      return sum ? <strong>{text}</strong> : text;
    },
  });
  return (
    <div data-keep-together>
      <DataTable
        caption={caption}
        hideCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p className="text-sm text-ink-soft">{t('none')}</p>}
        columns={[
          {
            key: 'row',
            header: labelHeader,
            rowHeader: true,
            cell: ({ key, sum }) => (sum ? <strong>{labelOf(key)}</strong> : labelOf(key)),
          },
          count('national'),
          count('regional'),
          count('total'),
          ...(base > 0
            ? [
                {
                  key: 'share',
                  header: t('columns.share'),
                  numeric: true,
                  cell: ({ counts }: CensusRow) => formatPercent(shareOf(counts.total, base), locale),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
