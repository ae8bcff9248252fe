import { checkGoalSet } from '@/lib/domains/goals/rules';
import type { GoalSpecification } from '@/lib/domains/goals/types';
import { frameOf } from '@/lib/domains/norms/frames';
import { isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok, refuse, type Result } from '@/lib/kernel/result';
import type { CycleCase } from '../types';

type Settling = Pick<CycleCase, 'frame' | 'goalsDueOn' | 'lateReason'>;

/** Goals of a plan that is proposed, set or decided: the set itself, and why it comes late when it does. */
export function checkSettlement(
  cycle: Settling,
  goals: readonly GoalSpecification[],
  lateReason: string | null,
  today: CalendarDate,
): Result {
  return firstRefusal(checkGoalSet(goals, frameOf(cycle.frame)), checkInTime(cycle, lateReason, today)) ?? ok();
}

/** After the frame's months (R040 243; a service standard for the cadre) goals are still settled, with a reason. */
export function checkInTime(cycle: Settling, lateReason: string | null, today: CalendarDate): Result {
  if (!isAfter(today, cycle.goalsDueOn) || lateReason !== null || cycle.lateReason !== null) return ok();
  return refuse('performance.goals_late', {
    params: { date: cycle.goalsDueOn },
    field: 'lateReason',
    norm: frameOf(cycle.frame).reference('goals.set_by'),
  });
}

/** The last resort is the superior of the superior (R040 243): without one, nobody could decide the objection. */
export function checkObjectable(superiorsSuperiorId: string | null): Result {
  return superiorsSuperiorId ? ok() : refuse('performance.nobody_above', { norm: { source: 'R040 243' } });
}
