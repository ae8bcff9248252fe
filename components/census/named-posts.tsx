/**
 * NamedPosts — S3 T19: the name that each government gives the head of a body, and how many there are.
 *   posts (NamedPosts[]), caption
 *   census, officers (Counts of table 9): what its total is made of, said where officers are in it
 */
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { useReaderLocale } from '@/components/ui/locale';
import type { Counts, NamedPosts as Named } from '@/lib/domains/positions/census/types';
import { formatNumber } from '@/lib/kernel/format';

export interface NamedPostsProps {
  posts: readonly Named[];
  caption: string;
  census: Counts;
  officers: Counts;
}

export function NamedPosts({ posts, caption, census, officers }: NamedPostsProps) {
  const t = useTranslations('census');
  const e = useTranslations('entities');
  const locale = useReaderLocale();
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      <DataTable
        caption={caption}
        hideCaption
        rows={posts}
        rowKey={({ government, level, bodyType, names }) => [government, level, bodyType, ...names].join('|')}
        empty={<p className="text-sm text-ink-soft">{t('none')}</p>}
        columns={[
          {
            key: 'place',
            header: t('columns.body_type'),
            rowHeader: true,
            cell: ({ bodyType }) => e(`body_types.${bodyType}`),
          },
          {
            key: 'government',
            header: t('columns.government'),
            cell: ({ government }) => e(`governments.${government}`),
          },
          { key: 'level', header: t('columns.level'), numeric: true, cell: ({ level }) => level },
          {
            key: 'name',
            header: t('columns.name'),
            cell: ({ names }) =>
              names.length === 0 ? <span className="text-ink-soft">{t('unnamed')}</span> : names.join('; '),
          },
          { key: 'count', header: t('columns.count'), numeric: true, cell: ({ count }) => number(count) },
        ]}
      />
      {officers.total > 0 && (
        <p className="mt-2 max-w-(--width-prose) text-sm text-ink-soft">
          {t('tables.t19.total', {
            national: number(officers.national),
            regional: number(officers.regional),
            officers: number(officers.total),
            census: number(census.total),
            all: number(posts.reduce((sum, { count }) => sum + count, 0)),
          })}
        </p>
      )}
    </>
  );
}
