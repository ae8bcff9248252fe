/** VisitList — rows, url, showRisk (SERVIR only), empty: contacts as a work table. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { ListUrl } from '@/components/ui/list-url';
import { DateText } from '@/components/ui/value-text';
import type { RiskLevel } from '@/lib/domains/entities/types';
import type { ContactKind, VisitState } from '@/lib/domains/monitoring/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { RiskBadge, VisitBadge } from './state-badges';

export type ListedVisit = {
  readonly id: string;
  readonly code: string;
  readonly kind: ContactKind;
  readonly state: VisitState;
  readonly plannedOn: CalendarDate;
  readonly heldOn: CalendarDate | null;
  readonly overdue: boolean;
  readonly risk: RiskLevel | null;
  readonly post: string;
  readonly entity: string;
  readonly manager: string;
};

export function VisitList({
  rows,
  url,
  showRisk,
  empty,
}: {
  rows: readonly ListedVisit[];
  url: ListUrl;
  showRisk: boolean;
  empty: ReactNode;
}) {
  const t = useTranslations('monitoring');
  const columns: Column<ListedVisit>[] = [
    { key: 'code', header: t('visits.code'), sort: 'codigo', rowHeader: true, cell: (row) => row.code },
    {
      key: 'post',
      header: t('visits.post'),
      cell: (row) => (
        <span>
          {row.post}
          <span className="block text-2xs text-ink-soft">{row.entity}</span>
        </span>
      ),
    },
    { key: 'manager', header: t('visits.manager'), wide: true, cell: (row) => row.manager },
    { key: 'kind', header: t('visits.kind'), wide: true, cell: (row) => t(`kinds.${row.kind}`) },
    { key: 'plannedOn', header: t('visits.planned'), sort: 'fecha', cell: (row) => <DateText date={row.plannedOn} /> },
    {
      key: 'heldOn',
      header: t('visits.held'),
      wide: true,
      cell: (row) => (row.heldOn ? <DateText date={row.heldOn} /> : '—'),
    },
    { key: 'state', header: t('visits.state'), cell: (row) => <VisitBadge state={row.state} overdue={row.overdue} /> },
  ];
  if (showRisk)
    columns.push({
      key: 'risk',
      header: t('visits.risk'),
      cell: (row) => (row.risk ? <RiskBadge risk={row.risk} /> : '—'),
    });
  return (
    <DataTable
      caption={t('visits.title')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/visitas/${row.id}`}
      url={url}
      empty={empty}
    />
  );
}
