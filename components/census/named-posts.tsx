/** NamedPosts — posts (NamedPosts[]): S3 T19, the name that each government gives the head of a body, and how many there are. */
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { useReaderLocale } from '@/components/ui/locale';
import type { NamedPosts as Named } from '@/lib/domains/positions/census/types';
import { formatNumber } from '@/lib/kernel/format';

export function NamedPosts({ posts, caption }: { posts: readonly Named[]; caption: string }) {
  const t = useTranslations('census');
  const e = useTranslations('entities');
  const locale = useReaderLocale();
  return (
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
        { key: 'count', header: t('columns.count'), numeric: true, cell: ({ count }) => formatNumber(count, locale) },
      ]}
    />
  );
}
