/** ReportsToConfirm — reports, empty: progress that waits for its superior, the oldest first. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DateText, NumberText } from '@/components/ui/value-text';
import type { ReportToConfirm } from '@/lib/domains/performance/goal/types';

export function ReportsToConfirm({ reports, empty }: { reports: readonly ReportToConfirm[]; empty: ReactNode }) {
  const t = useTranslations('performance');
  const columns: Column<ReportToConfirm>[] = [
    { key: 'goal', header: t('columns.goal'), rowHeader: true, cell: (report) => report.goalTitle },
    { key: 'manager', header: t('columns.record'), cell: (report) => report.managerName },
    {
      key: 'value',
      header: t('progress.value'),
      numeric: true,
      cell: (report) => <NumberText value={report.value} unit={report.unit} />,
    },
    { key: 'period', header: t('columns.period'), cell: (report) => <DateText date={report.period} /> },
    { key: 'reported', header: t('columns.reported'), cell: (report) => <DateText date={report.reportedOn} /> },
  ];
  return (
    <DataTable
      caption={t('home.to_confirm')}
      hideCaption
      columns={columns}
      rows={reports}
      rowKey={(report) => report.id}
      rowHref={(report) => `/metas/${report.goalId}#avance-${report.id}`}
      empty={empty}
    />
  );
}
