import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Someone } from '@/tests/factories/identity';
import type { Story } from '../../story';
import type { GoalPlan } from './plans';

/** Who takes part in the years of one assignment. */
export type YearCast = {
  readonly assignmentId: string;
  readonly manager: Someone;
  readonly superior: Someone;
  readonly directorate: Someone;
};

/** How far a year is told. */
export type UpTo =
  | 'PENDING'
  | 'PROPOSED'
  | 'AGREED'
  | 'SET_BY_SUPERIOR'
  | 'OBJECTED'
  | 'FOLLOW_UP'
  | 'YEAR_CLOSED'
  | 'SUPERIOR_ASSESSED'
  | 'EVALUATED'
  | 'COMMENTED'
  | 'NOTIFIED';

export type ToldYear = {
  readonly story: Story;
  readonly cast: YearCast;
  readonly cycleId: string;
  readonly plan: readonly GoalPlan[];
  readonly opensOn: CalendarDate;
};

/** The year as a form of this moment would name it, and its last day. */
export async function seen({ story, cycleId }: ToldYear) {
  const { version, endsOn } = await story.db.performanceCycle.findUniqueOrThrow({
    where: { id: cycleId },
    select: { version: true, endsOn: true },
  });
  return { cycleId, version, endsOn: fromDbDate(endsOn) };
}
