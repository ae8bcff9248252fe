/** CycleTable — rows (CycleLine[]), url?, empty: years of performance, one per row. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { ListUrl } from '@/components/ui/list-url';
import { DateText, PercentText, PersonName } from '@/components/ui/value-text';
import type { CycleLine } from '@/lib/domains/performance/cycle/types';
import { yearState } from './tones';

export function CycleTable({ rows, url, empty }: { rows: readonly CycleLine[]; url?: ListUrl; empty: ReactNode }) {
  const t = useTranslations('performance');
  const columns: Column<CycleLine>[] = [
    { key: 'record', header: t('columns.record'), rowHeader: true, cell: (row) => row.managerName },
    {
      key: 'post',
      header: t('columns.post'),
      cell: (row) => <PersonName name={row.postTitle} detail={row.entityName} />,
    },
    { key: 'year', header: t('columns.year'), numeric: true, sort: 'anio', cell: (row) => row.year },
    { key: 'ends', header: t('columns.ends'), sort: 'fin', cell: (row) => <DateText date={row.endsOn} /> },
    {
      key: 'state',
      header: t('columns.state'),
      cell: (row) => {
        const { key, tone } = yearState(row);
        return <Badge tone={tone}>{t(`states.${key}`)}</Badge>;
      },
    },
    {
      key: 'achievement',
      header: t('columns.achievement'),
      numeric: true,
      sort: 'logro',
      cell: (row) => (row.achievement === null ? '–' : <PercentText value={row.achievement} />),
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/desempeno/${row.id}`}
      empty={empty}
      {...(url ? { url } : {})}
    />
  );
}
