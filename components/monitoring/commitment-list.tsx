/** CommitmentList — rows, url?, caption?, empty: commitments as a work table. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Deadline } from '@/components/ui/deadline';
import type { ListUrl } from '@/components/ui/list-url';
import { AppLink } from '@/components/ui/app-link';
import { DateText, PersonName } from '@/components/ui/value-text';
import type { CommitmentState, OwnerRole } from '@/lib/domains/monitoring/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { CommitmentBadge } from './state-badges';

export type ListedCommitment = {
  readonly id: string;
  readonly description: string;
  readonly ownerRole: OwnerRole;
  readonly owner: string | null;
  readonly dueOn: CalendarDate;
  readonly businessDaysLeft: number | null;
  readonly state: CommitmentState;
  readonly visit: { readonly id: string; readonly code: string };
  readonly post: string;
  readonly entity: string;
};

export function CommitmentList({
  rows,
  url,
  empty,
}: {
  rows: readonly ListedCommitment[];
  url: ListUrl;
  empty: ReactNode;
}) {
  const t = useTranslations('monitoring');
  const columns: Column<ListedCommitment>[] = [
    { key: 'description', header: t('commitments.what'), rowHeader: true, cell: (row) => row.description },
    {
      key: 'owner',
      header: t('commitments.owner'),
      cell: (row) =>
        row.state === 'CANCELLED' ? (
          t(`owners.${row.ownerRole}`)
        ) : (
          <PersonName name={row.owner ?? t('commitments.nobody')} detail={t(`owners.${row.ownerRole}`)} />
        ),
    },
    {
      key: 'post',
      header: t('visits.post'),
      wide: true,
      cell: (row) => (
        <span>
          {row.post}
          <span className="block text-2xs text-ink-soft">{row.entity}</span>
        </span>
      ),
    },
    {
      key: 'visit',
      header: t('commitments.visit'),
      wide: true,
      cell: (row) => <AppLink href={`/visitas/${row.visit.id}`}>{row.visit.code}</AppLink>,
    },
    {
      key: 'dueOn',
      header: t('commitments.due'),
      cell: (row) =>
        row.businessDaysLeft === null ? (
          <DateText date={row.dueOn} />
        ) : (
          <Deadline date={row.dueOn} businessDaysLeft={row.businessDaysLeft} />
        ),
    },
    {
      key: 'state',
      header: t('visits.state'),
      cell: (row) => <CommitmentBadge state={row.state} overdue={(row.businessDaysLeft ?? 0) < 0} />,
    },
  ];
  return (
    <DataTable
      caption={t('commitments.title')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/compromisos/${row.id}`}
      url={url}
      empty={empty}
    />
  );
}
