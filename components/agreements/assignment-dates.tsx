/** AssignmentDates — dates (AssignmentDates), probationMonths, today: every day of an assignment on a line, with its rule. */
import { useTranslations } from 'next-intl';
import { TermTimeline } from '@/components/charts/term-timeline';
import type { Tone } from '@/components/ui/tone';
import type { AssignmentDates as Dates } from '@/lib/domains/agreements/assignment/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

interface Props {
  dates: Dates;
  probationMonths: number | null;
  today: CalendarDate;
}

export function AssignmentDates({ dates, probationMonths, today }: Props) {
  const t = useTranslations('agreements.dates');
  const known: readonly [CalendarDate | null, string, string, Tone?][] = [
    [dates.assignedOn, t('assigned'), t('assigned_rule')],
    [dates.managerNotifiedOn, t('manager_notified'), t('notified_rule')],
    [dates.entityNotifiedOn, t('entity_notified'), t('notified_rule')],
    [dates.effectiveOn, t('effective'), t('effective_rule'), 'progress'],
    [dates.designatedOn, t('designated'), t('designated_rule')],
    [dates.startsOn, t('starts'), t('starts_rule'), 'success'],
    [dates.probationEndsOn, t('probation_ends'), t('probation_rule', { months: probationMonths ?? 0 }), 'warning'],
    [dates.probationDecidedOn, t('probation_decided'), t('probation_decided_rule')],
    [dates.endedOn, t('ended'), t('ended_rule'), 'danger'],
    [dates.endsOn, t('ends'), t('ends_rule'), 'warning'],
  ];
  const events = known
    .flatMap(([date, label, detail, tone]) => (date ? [{ date, label, detail, ...(tone ? { tone } : {}) }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const { startsOn, probationEndsOn, endsOn } = dates;
  const spans =
    startsOn && probationEndsOn && endsOn
      ? [
          { from: startsOn, to: probationEndsOn, label: t('probation_span'), tone: 'warning' as const },
          { from: probationEndsOn, to: endsOn, label: t('term_span'), tone: 'progress' as const },
        ]
      : [];
  const last = events.at(-1)?.date ?? dates.assignedOn;
  const to = last === dates.assignedOn && today > last ? today : last;
  return (
    <TermTimeline
      title={t('title')}
      summary={t('summary')}
      from={dates.assignedOn}
      to={to}
      today={today}
      events={events}
      spans={spans}
    />
  );
}
