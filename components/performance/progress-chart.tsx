/** ProgressChart — cycle, goal, reports, today: what was reported against the way from baseline to target. Rejected reports are left out. */
import { useTranslations } from 'next-intl';
import { LineAgainstTarget } from '@/components/charts/line-against-target';
import { useReaderLocale } from '@/components/ui/locale';
import type { GoalView } from '@/lib/domains/performance/goal/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { decimalText, type DecimalInput } from '@/lib/kernel/decimal';
import { formatNumber } from '@/lib/kernel/format';

export function ProgressChart({ cycle, goal, reports, today }: GoalView & { today: CalendarDate }) {
  const t = useTranslations('performance.progress');
  const locale = useReaderLocale();
  const say = (value: DecimalInput) => formatNumber(decimalText(value), locale);
  const figures = { baseline: say(goal.baseline), target: say(goal.target), unit: goal.unit };
  const summary =
    goal.lastValue === null ? t('summary_none', figures) : t('summary', { ...figures, value: say(goal.lastValue) });
  return (
    <LineAgainstTarget
      title={t('chart')}
      summary={summary}
      unit={goal.unit}
      baseline={{ date: cycle.startsOn, value: drawn(goal.baseline) }}
      target={{ date: cycle.endsOn, value: drawn(goal.target) }}
      reports={reports
        .filter((report) => report.state !== 'REJECTED')
        .map((report) => ({
          date: report.period,
          value: drawn(report.value),
          confirmed: report.state === 'CONFIRMED',
        }))}
      {...(today <= cycle.endsOn ? { today } : {})}
    />
  );
}

/** A place on the drawing needs no more than a float; what is read is always the exact text. */
const drawn = (value: DecimalInput): number => Number(decimalText(value));
