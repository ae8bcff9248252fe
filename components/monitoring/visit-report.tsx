/** VisitReport — visit: what a contact found, ready to be read and printed as a report. `risk` is null for whoever is not SERVIR. */
import { useTranslations } from 'next-intl';
import { DefinitionList, Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import type { RiskLevel } from '@/lib/domains/entities/types';
import type { CommitmentState, ContactKind, OwnerRole } from '@/lib/domains/monitoring/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { CommitmentBadge, RiskBadge } from './state-badges';

export interface ReportedVisit {
  readonly kind: ContactKind;
  readonly plannedOn: CalendarDate;
  readonly agenda: string;
  readonly heldOn: CalendarDate | null;
  readonly summary: string | null;
  readonly risk: { readonly level: RiskLevel; readonly reason: string } | null;
  readonly nextVisitOn: CalendarDate | null;
  readonly cancelReason: string | null;
  readonly analyst: string;
  readonly assignment: {
    readonly id: string;
    readonly code: string;
    readonly post: string;
    readonly entityName: string;
    readonly managerName: string;
  };
  readonly attendees: readonly { readonly id: string; readonly name: string; readonly post: string }[];
  readonly findings: readonly {
    readonly id: string;
    readonly text: string;
    readonly goal: { readonly id: string; readonly title: string } | null;
  }[];
  readonly commitments: readonly {
    readonly id: string;
    readonly description: string;
    readonly ownerRole: OwnerRole;
    readonly dueOn: CalendarDate;
    readonly state: CommitmentState;
  }[];
}

export function VisitReport({ visit }: { visit: ReportedVisit }) {
  const t = useTranslations('monitoring');
  const { assignment } = visit;
  return (
    <>
      <Section title={t('report.contact')}>
        <DefinitionList
          items={[
            {
              term: t('report.assignment'),
              value: (
                <AppLink href={`/asignaciones/${assignment.id}`}>{`${assignment.code} · ${assignment.post}`}</AppLink>
              ),
            },
            { term: t('report.entity'), value: assignment.entityName },
            { term: t('visits.manager'), value: assignment.managerName },
            { term: t('report.analyst'), value: visit.analyst },
            { term: t('visits.kind'), value: t(`kinds.${visit.kind}`) },
            { term: t('visits.planned'), value: <DateText date={visit.plannedOn} /> },
            ...(visit.heldOn ? [{ term: t('visits.held'), value: <DateText date={visit.heldOn} /> }] : []),
            { term: t('plan.agenda'), value: <Prose text={visit.agenda} /> },
            ...(visit.cancelReason
              ? [{ term: t('report.cancel_reason'), value: <Prose text={visit.cancelReason} /> }]
              : []),
          ]}
        />
      </Section>
      {visit.heldOn && <Findings visit={visit} />}
    </>
  );
}

function Findings({ visit }: { visit: ReportedVisit }) {
  const t = useTranslations('monitoring');
  return (
    <>
      <Section title={t('record.attendees')}>
        <DataTable
          caption={t('record.attendees')}
          hideCaption
          columns={[
            { key: 'name', header: t('report.name'), rowHeader: true, cell: (row) => row.name },
            { key: 'post', header: t('report.attendee_post'), cell: (row) => row.post },
          ]}
          rows={visit.attendees}
          rowKey={(row) => row.id}
          empty={null}
        />
      </Section>
      <Section title={t('record.summary')}>
        <Prose text={visit.summary ?? ''} />
      </Section>
      <Section title={t('record.findings')}>
        {visit.findings.length === 0 ? (
          <p className="text-ink-soft">{t('report.no_findings')}</p>
        ) : (
          <dl className="flex flex-col gap-4">
            {visit.findings.map(({ id, goal, text }) => (
              <div key={id} data-keep-together>
                <dt className="font-semibold">
                  {goal ? <AppLink href={`/metas/${goal.id}`}>{goal.title}</AppLink> : t('record.other_finding')}
                </dt>
                <dd>
                  <Prose text={text} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      {visit.risk && (
        <Section title={t('record.risk')} description={t('report.risk_note')}>
          <p className="mb-1.5">
            <RiskBadge risk={visit.risk.level} />
          </p>
          <Prose text={visit.risk.reason} />
        </Section>
      )}
      <Section title={t('record.commitments')}>
        <DataTable
          caption={t('record.commitments')}
          hideCaption
          columns={[
            { key: 'what', header: t('commitments.what'), rowHeader: true, cell: (row) => row.description },
            { key: 'owner', header: t('commitments.owner'), cell: (row) => t(`owners.${row.ownerRole}`) },
            { key: 'due', header: t('commitments.due'), cell: (row) => <DateText date={row.dueOn} /> },
            { key: 'state', header: t('visits.state'), cell: (row) => <CommitmentBadge state={row.state} /> },
          ]}
          rows={visit.commitments}
          rowKey={(row) => row.id}
          rowHref={(row) => `/compromisos/${row.id}`}
          empty={<p className="text-ink-soft">{t('report.no_commitments')}</p>}
        />
      </Section>
      {visit.nextVisitOn && (
        <p className="mb-8">
          {t('report.next')} <DateText date={visit.nextVisitOn} long />
        </p>
      )}
    </>
  );
}

function Prose({ text }: { text: string }) {
  return <p className="max-w-(--width-prose) whitespace-pre-line">{text}</p>;
}
