/** PublishedFigures — tables, words: what S3 prints beside what the portal counts, its misprints explained. Only of the whole census. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { useReaderLocale } from '@/components/ui/locale';
import {
  agrees,
  countsOf,
  ownShare,
  PUBLISHED_COUNTS,
  PUBLISHED_SHARES,
  type PublishedCount,
} from '@/lib/domains/positions/census/published';
import type { CensusTables } from '@/lib/domains/positions/census/types';
import { rowLabel, shareLabel, type CensusWords } from '@/lib/domains/positions/census/words';
import { formatNumber, formatPercent } from '@/lib/kernel/format';

export function PublishedFigures({ tables, words }: { tables: CensusTables; words: CensusWords }) {
  const t = useTranslations('census.published');
  const locale = useReaderLocale();
  const number = (value: number) => formatNumber(value, locale);
  const parts = (national: number | null, regional: number | null) =>
    national === null || regional === null ? '—' : `${number(national)} + ${number(regional)}`;
  const own = ({ table, row }: PublishedCount) => countsOf(tables, table, row);
  const isEqual = (each: PublishedCount) =>
    own(each).total === (each.correct ?? each.total) &&
    (each.national === null || own(each).national === each.national);
  const percent = (value: number, places: number) => formatPercent(value, locale, places);
  return (
    <div className="space-y-8">
      <DataTable
        caption={t('counts')}
        rows={PUBLISHED_COUNTS}
        rowKey={({ table, row }) => `${table}.${row}`}
        empty={null}
        columns={[
          {
            key: 'figure',
            header: t('figure'),
            rowHeader: true,
            cell: ({ table, row, source, erratum }) => (
              <>
                {rowLabel(words, table, row)} <span className="text-2xs text-ink-soft">({source})</span>
                {erratum && <span className="block text-sm font-normal">{t(`errata.${erratum}`)}</span>}
              </>
            ),
          },
          { key: 'parts', header: t('parts'), numeric: true, cell: (each) => parts(each.national, each.regional) },
          {
            key: 'printed',
            header: t('printed'),
            numeric: true,
            cell: ({ total, correct }) => (correct === undefined ? number(total) : <del>{number(total)}</del>),
          },
          {
            key: 'correct',
            header: t('correct'),
            numeric: true,
            cell: ({ total, correct }) => number(correct ?? total),
          },
          { key: 'own', header: t('own'), numeric: true, cell: (each) => number(own(each).total) },
          { key: 'verdict', header: t('verdict'), cell: (each) => <Verdict equal={isEqual(each)} /> },
        ]}
      />
      <DataTable
        caption={t('shares')}
        rows={PUBLISHED_SHARES}
        rowKey={({ table, rows, of }) => [table, ...rows, of.row].join('.')}
        empty={null}
        columns={[
          {
            key: 'figure',
            header: t('figure'),
            rowHeader: true,
            cell: (each) => (
              <>
                {shareLabel(words, each)} <span className="text-2xs text-ink-soft">({each.source})</span>
                {each.contradiction && (
                  <span className="block text-sm font-normal">{t(`contradictions.${each.contradiction}`)}</span>
                )}
              </>
            ),
          },
          {
            key: 'printed',
            header: t('printed'),
            numeric: true,
            cell: (each) =>
              each.estimate ? t('near', { percent: percent(each.percent, 0) }) : percent(each.percent, each.decimals),
          },
          { key: 'own', header: t('own'), numeric: true, cell: (each) => percent(ownShare(tables, each), 2) },
          {
            key: 'verdict',
            header: t('verdict'),
            cell: (each) => <Verdict equal={agrees(each, ownShare(tables, each))} />,
          },
        ]}
      />
    </div>
  );
}

function Verdict({ equal }: { equal: boolean }) {
  const t = useTranslations('census.published');
  return <Badge tone={equal ? 'success' : 'neutral'}>{t(equal ? 'equal' : 'differs')}</Badge>;
}
