/** TermsChart — the terms and commissions of an entity on one line, the first ones to end: terms ({name, title, from, to}[]), today. */
import { useTranslations } from 'next-intl';
import { TermTimeline } from '@/components/charts/term-timeline';
import { addMonths, earlierOf, laterOf, type CalendarDate } from '@/lib/kernel/calendar-date';

export interface Term {
  id: string;
  name: string;
  title: string;
  from: CalendarDate;
  to: CalendarDate;
}

const SOON_MONTHS = 6;
const SHOWN = 12;

export function TermsChart({ terms, today }: { terms: readonly Term[]; today: CalendarDate }) {
  const t = useTranslations('entities.terms');
  const shown = terms.toSorted((a, b) => a.to.localeCompare(b.to)).slice(0, SHOWN);
  const [first] = shown;
  if (!first) return <p className="text-sm text-ink-soft">{t('none')}</p>;
  const from = shown.reduce((least, term) => earlierOf(least, term.from), first.from);
  const to = shown.reduce((last, term) => laterOf(last, term.to), today);
  const soon = addMonths(today, SOON_MONTHS);
  return (
    <TermTimeline
      title={t('title')}
      summary={t(terms.length > SHOWN ? 'summary_first' : 'summary', { count: terms.length, shown: SHOWN })}
      from={from}
      to={to}
      today={today}
      spans={shown.map((term) => ({ from: term.from, to: term.to, label: term.title }))}
      events={shown.map((term) => ({
        date: term.to,
        label: t('ends', { name: term.name }),
        detail: term.title,
        tone: term.to <= soon ? 'warning' : 'neutral',
      }))}
    />
  );
}
