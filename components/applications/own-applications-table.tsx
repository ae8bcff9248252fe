/** OwnApplicationsTable — applications of the reader: where each stands, what comes next and when. */
import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { InstantText } from '@/components/ui/value-text';
import type { NextStep } from '@/lib/domains/applications/next-step';
import type { ApplicationState } from '@/lib/domains/applications/types';
import { ButtonLink } from '@/components/forms/button';
import { APPLICATION_TONES } from './application-tones';
import { NextStepText } from './next-step-text';

interface Row {
  readonly id: string;
  readonly code: string | null;
  readonly state: ApplicationState;
  readonly submittedAt: Date | null;
  readonly competition: { readonly title: string };
  readonly lastStage: { readonly name: string; readonly passed: boolean } | null;
  readonly next: NextStep | null;
}

export function OwnApplicationsTable({ applications }: { applications: readonly Row[] }) {
  const t = useTranslations('applications');
  const columns: Column<Row>[] = [
    { key: 'call', header: t('list.competition'), rowHeader: true, cell: (row) => row.competition.title },
    {
      key: 'code',
      header: t('list.code'),
      cell: (row) => <span className="figures whitespace-nowrap">{row.code ?? '–'}</span>,
    },
    {
      key: 'state',
      header: t('list.state'),
      cell: (row) => (
        <StateBadge state={row.state} tones={APPLICATION_TONES} label={t(`states.application_${row.state}`)} />
      ),
    },
    {
      key: 'last',
      header: t('list.last_stage'),
      wide: true,
      cell: (row) =>
        row.lastStage ? t(row.lastStage.passed ? 'list.passed' : 'list.failed', { stage: row.lastStage.name }) : '–',
    },
    {
      key: 'next',
      header: t('list.next'),
      cell: (row) => (row.next ? <NextStepText step={row.next} /> : '–'),
    },
    {
      key: 'sent',
      header: t('list.submitted'),
      wide: true,
      cell: (row) => (row.submittedAt ? <InstantText at={row.submittedAt} /> : t('list.draft')),
    },
  ];
  return (
    <DataTable
      caption={t('mine.title')}
      hideCaption
      columns={columns}
      rows={applications}
      rowKey={(row) => row.id}
      rowHref={(row) => `/postulaciones/${row.id}`}
      empty={
        <EmptyState
          title={t('mine.empty')}
          action={
            <ButtonLink href="/concursos" variant="primary">
              {t('mine.open_calls')}
            </ButtonLink>
          }
        >
          {t('mine.empty_how')}
        </EmptyState>
      }
    />
  );
}
