/** EvaluationContent — cycle: what a closed year came to, for the screen and for paper. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/layout/section';
import { Badge } from '@/components/ui/badge';
import { useReaderLocale } from '@/components/ui/locale';
import type { CycleView } from '@/lib/domains/performance/cycle/types';
import { calendarDateInLima } from '@/lib/kernel/calendar-date';
import { formatDate } from '@/lib/kernel/format';
import { BreakdownTable } from './breakdown-table';

export function EvaluationContent({ cycle }: { cycle: CycleView }) {
  const t = useTranslations('performance');
  const locale = useReaderLocale();
  const { outcome } = cycle;
  return (
    <>
      {outcome.explanation && (
        <Section title={t('evaluation.breakdown')}>
          <BreakdownTable explanation={outcome.explanation} />
        </Section>
      )}
      <Section title={t('evaluation.assessment')}>
        {outcome.superiorAssessment ? (
          <Words>{outcome.superiorAssessment}</Words>
        ) : (
          cycle.assessmentDueOn &&
          !outcome.result && (
            <p className="text-sm text-ink-soft">
              {t('evaluation.assessment_none', { date: formatDate(cycle.assessmentDueOn, locale) })}
            </p>
          )
        )}
        {outcome.unassessedReason && (
          <>
            <p className="text-sm text-ink-soft">
              {t('evaluation.unassessed', {
                date: cycle.assessmentDueOn ? formatDate(cycle.assessmentDueOn, locale) : '–',
              })}
            </p>
            <Words>{outcome.unassessedReason}</Words>
          </>
        )}
      </Section>
      <Section title={t('evaluation.result')}>
        {outcome.result ? (
          <>
            <p className="mb-3">
              <Badge tone={outcome.result === 'favourable' ? 'success' : 'danger'}>
                {t(`results.${outcome.result}`)}
              </Badge>
              {outcome.notifiedAt && (
                <span className="ml-3 text-sm text-ink-soft">
                  {t('evaluation.notified', { date: formatDate(calendarDateInLima(outcome.notifiedAt), locale) })}
                </span>
              )}
            </p>
            <Words>{outcome.evaluationReason}</Words>
          </>
        ) : (
          <p className="text-sm text-ink-soft">{t('evaluation.pending')}</p>
        )}
      </Section>
      {outcome.result && (
        <Section title={t('evaluation.comment')}>
          {outcome.managerComment ? <Words>{outcome.managerComment}</Words> : <NoComment cycle={cycle} />}
        </Section>
      )}
    </>
  );
}

/** Until when the manager may comment; once notified, why it was done without. */
function NoComment({ cycle: { commentDueOn, outcome } }: { cycle: CycleView }) {
  const t = useTranslations('performance.evaluation');
  const locale = useReaderLocale();
  const date = commentDueOn ? formatDate(commentDueOn, locale) : '–';
  if (!outcome.notifiedAt) return <p className="text-sm text-ink-soft">{t('comment_awaited', { date })}</p>;
  if (!outcome.uncommentedReason) return <p className="text-sm text-ink-soft">{t('comment_none')}</p>;
  return (
    <>
      <p className="text-sm text-ink-soft">{t('uncommented', { date })}</p>
      <Words>{outcome.uncommentedReason}</Words>
    </>
  );
}

function Words({ children }: { children: ReactNode }) {
  return <p className="max-w-(--width-prose) whitespace-pre-line">{children}</p>;
}
