import { isBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import { reportBy } from '../progress/rules';
import type { CycleCase, SettledGoal } from '../types';

export type MissingStep =
  | 'goals'
  | 'agreement'
  | 'acceptance'
  | 'resolution'
  | 'year_end'
  | 'assessment'
  | 'evaluation'
  | 'comment'
  | 'notification';

const OF_GOAL_SET: Record<CycleCase['goalSetState'], readonly MissingStep[]> = {
  PENDING: ['goals', 'agreement', 'acceptance'],
  PROPOSED: ['agreement', 'acceptance'],
  AGREED: ['acceptance'],
  SET_BY_SUPERIOR: ['acceptance'],
  OBJECTED: ['resolution'],
  FINAL: [],
};

const OF_YEAR: Record<CycleCase['state'], readonly MissingStep[] | null> = {
  PLANNING: [],
  FOLLOW_UP: ['year_end'],
  YEAR_CLOSED: ['assessment', 'evaluation'],
  SUPERIOR_ASSESSED: ['evaluation'],
  EVALUATED: ['comment', 'notification'],
  COMMENTED: ['notification'],
  NOTIFIED: null,
};

/** What a year needs to advance, in order; null when nothing comes after. */
export function missingOfYear({
  state,
  goalSetState,
}: Pick<CycleCase, 'state' | 'goalSetState'>): readonly MissingStep[] | null {
  return state === 'PLANNING' ? OF_GOAL_SET[goalSetState] : OF_YEAR[state];
}

/** What a year in follow-up waits for on its goals, and from whom. */
export type FollowUp = {
  /** Reports the superior has to confirm or reject. */
  readonly toConfirm: number;
  /** The report of the manager that is due first; null when every period is reported. */
  readonly nextReport: { readonly goalId: string; readonly title: string; readonly by: CalendarDate } | null;
  /** Reports of the manager whose date has passed, the next one included. */
  readonly overdue: number;
};

export function followUpOf(
  goals: readonly Pick<SettledGoal, 'id' | 'title' | 'nextPeriod'>[],
  toConfirm: number,
  today: CalendarDate,
): FollowUp {
  const owed = goals
    .flatMap(({ id, title, nextPeriod }) => {
      const by = reportBy(nextPeriod);
      return by ? [{ goalId: id, title, by }] : [];
    })
    .toSorted((a, b) => (isBefore(a.by, b.by) ? -1 : isBefore(b.by, a.by) ? 1 : 0));
  return { toConfirm, nextReport: owed[0] ?? null, overdue: owed.filter(({ by }) => isBefore(by, today)).length };
}
