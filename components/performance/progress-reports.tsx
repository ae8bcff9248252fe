/** ProgressReports — unit, reports (newest period first), decide? {confirm, reject}: each report with its evidence and its decision. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { EmptyState } from '@/components/ui/empty-state';
import { FileLink } from '@/components/ui/file-link';
import { useReaderLocale } from '@/components/ui/locale';
import { StateBadge } from '@/components/ui/state-badge';
import type { ProgressView } from '@/lib/domains/performance/goal/types';
import { formatDate, formatNumber } from '@/lib/kernel/format';
import { PROGRESS_TONES } from './tones';

export type ProgressDecision = { readonly confirm: FormAction; readonly reject: FormAction };

interface Props {
  unit: string;
  reports: readonly ProgressView[];
  decide?: ProgressDecision | undefined;
}

export function ProgressReports({ unit, reports, decide }: Props) {
  const t = useTranslations('performance.progress');
  if (reports.length === 0) return <EmptyState title={t('no_reports')}>{t('no_reports_body')}</EmptyState>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {reports.map((report) => (
        <li key={report.id} id={`avance-${report.id}`} className="py-4">
          <Report report={report} unit={unit} decide={decide} />
        </li>
      ))}
    </ol>
  );
}

function Report({ report, unit, decide }: { report: ProgressView } & Omit<Props, 'reports'>) {
  const t = useTranslations('performance');
  const locale = useReaderLocale();
  const value = formatNumber(report.value, locale);
  return (
    <article>
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        <span className="figures">
          {t('progress.value_of', { value, unit, period: formatDate(report.period, locale) })}
        </span>
        <StateBadge state={report.state} tones={PROGRESS_TONES} label={t(`states.progress_${report.state}`)} />
      </h3>
      <p className="text-sm text-ink-soft">
        {t('progress.reported_on', { date: formatDate(report.reportedOn, locale) })}
        {report.decidedOn && <> · {t('progress.decided_on', { date: formatDate(report.decidedOn, locale) })}</>}
      </p>
      <p className="mt-2 max-w-(--width-prose) whitespace-pre-line">{report.narrative}</p>
      {report.oddityReason && (
        <div className="mt-3 max-w-(--width-prose) text-sm">
          <p className="text-state-warning">{t('progress.odd_why')}</p>
          <p className="border-l-2 border-line-strong pl-3 whitespace-pre-line">{report.oddityReason}</p>
        </div>
      )}
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {report.evidence.map((file) => (
          <li key={file.id}>
            <FileLink label={file.name} href={`/documentos/${file.id}`} />
          </li>
        ))}
      </ul>
      {report.decisionReason && (
        <div className="mt-3 max-w-(--width-prose) text-sm">
          <p className="text-ink-soft">{t('progress.rejected_why')}</p>
          <p className="border-l-2 border-line-strong pl-3 whitespace-pre-line">{report.decisionReason}</p>
        </div>
      )}
      {decide && report.state === 'REPORTED' && <Decision report={report} decide={decide} />}
    </article>
  );
}

function Decision({ report, decide }: { report: ProgressView; decide: ProgressDecision }) {
  const t = useTranslations('performance.progress');
  const hidden = { reportId: report.id, version: String(report.version) };
  return (
    <div className="mt-4 flex flex-col gap-4">
      <SmallActionForm action={decide.confirm} label={t('confirm')} hidden={hidden} variant="primary" />
      <details>
        <summary className="link w-fit text-sm">{t('reject_open')}</summary>
        <div className="mt-3">
          <ActionForm action={decide.reject} id={`rechazo-${report.id}`} hidden={hidden} label={t('reject')}>
            <ReasonField name="reason" label={t('reject_reason')} hint={t('reject_hint')} maxLength={4000} />
            <div>
              <SubmitButton variant="secondary">{t('reject')}</SubmitButton>
            </div>
          </ActionForm>
        </div>
      </details>
    </div>
  );
}
