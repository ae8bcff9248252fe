/** AssignmentTable — rows, url (ListUrl), empty: the work table of assignments. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { ListUrl } from '@/components/ui/list-url';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText } from '@/components/ui/value-text';
import type { AssignmentState } from '@/lib/domains/agreements/assignment/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { ASSIGNMENT_TONES } from './state-tones';

export interface AssignmentTableRow {
  id: string;
  code: string;
  state: AssignmentState;
  manager: string;
  post: string;
  entity: string;
  startsOn: CalendarDate | null;
  probationEndsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
}

export function AssignmentTable({
  rows,
  url,
  empty,
}: {
  rows: readonly AssignmentTableRow[];
  url: ListUrl;
  empty: ReactNode;
}) {
  const t = useTranslations('agreements');
  const date = (value: CalendarDate | null) => (value ? <DateText date={value} /> : '—');
  const columns: Column<AssignmentTableRow>[] = [
    { key: 'manager', header: t('list.manager'), rowHeader: true, cell: (row) => row.manager },
    { key: 'post', header: t('list.post'), cell: (row) => row.post },
    { key: 'entity', header: t('list.entity'), cell: (row) => row.entity },
    {
      key: 'state',
      header: t('list.state'),
      cell: (row) => (
        <StateBadge state={row.state} tones={ASSIGNMENT_TONES} label={t(`states.assignment_${row.state}`)} />
      ),
    },
    { key: 'starts', header: t('list.starts'), sort: 'inicio', numeric: true, cell: (row) => date(row.startsOn) },
    {
      key: 'probation',
      header: t('list.probation'),
      sort: 'prueba',
      numeric: true,
      wide: true,
      cell: (row) => date(row.probationEndsOn),
    },
    { key: 'ends', header: t('list.ends'), sort: 'termino', numeric: true, cell: (row) => date(row.endsOn) },
    {
      key: 'code',
      header: t('list.code'),
      sort: 'codigo',
      wide: true,
      cell: (row) => <span className="figures whitespace-nowrap">{row.code}</span>,
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/asignaciones/${row.id}`}
      url={url}
      empty={empty}
    />
  );
}
