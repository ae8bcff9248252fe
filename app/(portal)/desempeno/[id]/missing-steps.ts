import { getLocale, getTranslations } from 'next-intl/server';
import { followUpOf, missingOfYear } from '@/lib/domains/performance/cycle/missing';
import type { CycleCase } from '@/lib/domains/performance/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { formatDate } from '@/lib/kernel/format';

type Step = { readonly text: string; readonly href?: string };

/** What a year needs to advance, with its goals' part in follow-up: who owes what, and by when. Null when nothing comes after. */
export async function missingSteps(cycle: CycleCase, waiting: number, today: CalendarDate): Promise<Step[] | null> {
  const [t, locale] = await Promise.all([getTranslations('performance.missing'), getLocale()]);
  const date = (day: CalendarDate) => formatDate(day, locale === 'en' ? 'en' : 'es');
  if (cycle.state !== 'FOLLOW_UP') {
    return missingOfYear(cycle)?.map((name) => ({ text: t(name, { date: date(cycle.endsOn) }) })) ?? null;
  }
  const { toConfirm, nextReport, overdue } = followUpOf(cycle.goals, waiting, today);
  return [
    ...(toConfirm > 0
      ? [{ text: t('year_confirmation', { count: toConfirm }), href: `/desempeno/${cycle.id}?vista=avances` }]
      : []),
    ...(nextReport
      ? [
          {
            text: t(overdue > 0 ? 'year_report_overdue' : 'year_report', {
              goal: nextReport.title,
              date: date(nextReport.by),
              count: overdue,
            }),
            href: `/metas/${nextReport.goalId}`,
          },
        ]
      : []),
    { text: t('year_end', { date: date(cycle.endsOn) }) },
  ];
}
