/** CallTimeline — terms, today, isVoid: the dates of a call in order; those that have passed are told so by their mark. A void call has neither results nor course. */
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { DateText } from '@/components/ui/value-text';
import type { Timeline } from '@/lib/domains/competitions/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export function CallTimeline({ terms, today, isVoid }: { terms: Timeline; today: CalendarDate; isVoid: boolean }) {
  const t = useTranslations('competitions.detail');
  const dates = [
    ['publish_on', terms.publishOn],
    ['open_on', terms.applicationsOpenOn],
    ['close_on', terms.applicationsCloseOn],
    ...(isVoid
      ? []
      : ([
          ['results_on', terms.resultsOn],
          ['course_on', terms.courseStartsOn],
        ] as const)),
  ] as const;
  return (
    <ol className="text-sm">
      {dates.map(([name, date]) => (
        <li key={name} className="flex items-baseline gap-2.5 border-b border-line py-2 last:border-0">
          <Icon
            name={date < today ? 'check' : 'circle'}
            className={`translate-y-0.5 ${date < today ? 'text-state-success' : 'text-ink-faint'}`}
          />
          <span className="min-w-0 flex-1">{t(name)}</span>
          <DateText date={date} />
        </li>
      ))}
      {isVoid && (
        <li className="flex items-baseline gap-2.5 py-2">
          <Icon name="stop" className="translate-y-0.5 text-state-danger" />
          <span className="min-w-0 flex-1">{t('no_results')}</span>
        </li>
      )}
    </ol>
  );
}
