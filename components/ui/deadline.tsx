/** Deadline — date, businessDaysLeft? (negative when it has passed): the day and how long is left, in words. */
import { useTranslations } from 'next-intl';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { Icon } from './icon';
import { TONE_TEXT, type Tone } from './tone';
import { DateText } from './value-text';

const SOON = 3;

export function deadlineTone(businessDaysLeft: number): Tone {
  if (businessDaysLeft < 0) return 'danger';
  return businessDaysLeft <= SOON ? 'warning' : 'neutral';
}

export function Deadline({ date, businessDaysLeft }: { date: CalendarDate; businessDaysLeft?: number }) {
  const t = useTranslations('ui.deadline');
  if (businessDaysLeft === undefined) return <DateText date={date} />;
  const tone = deadlineTone(businessDaysLeft);
  const left = businessDaysLeft < 0 ? t('overdue', { days: -businessDaysLeft }) : t('left', { days: businessDaysLeft });
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <DateText date={date} />
      <span
        className={`inline-flex items-center gap-1 text-sm ${tone === 'neutral' ? 'text-ink-soft' : `font-semibold ${TONE_TEXT[tone]}`}`}
      >
        {tone !== 'neutral' && <Icon name={tone === 'danger' ? 'alert' : 'clock'} />}
        {left}
      </span>
    </span>
  );
}
