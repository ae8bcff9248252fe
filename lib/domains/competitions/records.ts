import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Parties } from '@/lib/kernel/lifecycle';
import type { RecordRef } from '@/lib/platform/records';

type Named = { readonly id: string; readonly code: string; readonly title: string };

/** How tasks, notices and the log name a competition. */
export function competitionRecord({ id, code, title }: Named): RecordRef {
  return { type: 'competition', id, label: `${code} · ${title}`, url: `/concursos/${id}` };
}

export type CompetitionDates = {
  readonly publishOn: Date;
  readonly resultsOn: Date;
  readonly courseStartsOn: Date;
  readonly stages?: readonly { readonly startsOn: Date }[];
};

/** What its turns need: the days by which each act is due. */
export function competitionParties(dates: CompetitionDates): Parties {
  const day = (value: Date | undefined): CalendarDate | null => (value ? fromDbDate(value) : null);
  return {
    dates: {
      publishOn: day(dates.publishOn),
      firstStageOn: day(dates.stages?.[0]?.startsOn),
      resultsOn: day(dates.resultsOn),
      courseStartsOn: day(dates.courseStartsOn),
    },
  };
}
