/** ProposalTable — proposals: the files of a request, with their state and until when the entity reads them. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText } from '@/components/ui/value-text';
import type { ProposalState } from '@/lib/domains/requests/transitions';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { PROPOSAL_TONES } from './state-tones';

export interface ProposalRow {
  id: string;
  state: ProposalState;
  memberCode: string;
  /** Null once the reader's access ended. */
  name: string | null;
  open: boolean;
  visibleUntil: CalendarDate;
}

export function ProposalTable({ proposals }: { proposals: readonly ProposalRow[] }) {
  const t = useTranslations('requests');
  return (
    <DataTable
      caption={t('proposals.title')}
      hideCaption
      rows={proposals}
      rowKey={(row) => row.id}
      empty={<p className="text-sm text-ink-soft">{t('proposals.none')}</p>}
      columns={[
        {
          key: 'name',
          header: t('proposals.manager'),
          rowHeader: true,
          cell: (row) =>
            row.open ? <AppLink href={`/propuestas/${row.id}`}>{row.name}</AppLink> : (row.name ?? row.memberCode),
        },
        {
          key: 'state',
          header: t('proposals.state'),
          cell: (row) => (
            <StateBadge state={row.state} tones={PROPOSAL_TONES} label={t(`states.proposal_${row.state}`)} />
          ),
        },
        {
          key: 'until',
          header: t('proposals.until'),
          cell: (row) =>
            row.open ? (
              <DateText date={row.visibleUntil} />
            ) : (
              <>
                {t('proposals.ended')} <DateText date={row.visibleUntil} />
              </>
            ),
        },
      ]}
    />
  );
}
