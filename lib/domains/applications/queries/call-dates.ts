import { calendarDateInLima, fromDbDate } from '@/lib/kernel/calendar-date';
import type { CompetitionState } from '@/lib/domains/competitions/types';
import type { Standing } from '../next-step';

type StoredCall = {
  readonly state: CompetitionState;
  readonly frame: string;
  readonly applicationsCloseOn: Date;
  readonly resultsOn: Date;
  readonly courseStartsOn: Date;
  readonly meritLists: readonly { readonly publishedAt: Date | null }[];
  readonly stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly startsOn: Date;
    readonly endsOn: Date;
  }[];
};

/** The dates of a call by which its applicants' next step is told. */
export function callDates(call: StoredCall): Standing['call'] {
  const publishedAt = call.meritLists.find((list) => list.publishedAt)?.publishedAt;
  return {
    state: call.state,
    frame: call.frame,
    closesOn: fromDbDate(call.applicationsCloseOn),
    resultsOn: fromDbDate(call.resultsOn),
    courseStartsOn: fromDbDate(call.courseStartsOn),
    publishedOn: publishedAt ? calendarDateInLima(publishedAt) : null,
    stages: call.stages.map(({ id, name, startsOn, endsOn }) => ({
      id,
      name,
      startsOn: fromDbDate(startsOn),
      endsOn: fromDbDate(endsOn),
    })),
  };
}
