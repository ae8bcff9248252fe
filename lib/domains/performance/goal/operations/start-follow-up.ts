import 'server-only';
import { reportingPeriods } from '@/lib/domains/goals/periods';
import { toDbDate } from '@/lib/kernel/calendar-date';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { turnsOf } from '../../cycle/operations/find-cycle';
import { reportBy } from '../../progress/rules';
import { goalRecord } from '../../records';
import type { CycleCase } from '../../types';
import { goalLifecycle } from '../transitions';

type FollowedGoal = Pick<CycleCase['goals'][number], 'id' | 'title' | 'frequency'>;

/** The goals just became final: the manager owes the report of each one's first period. Answers a line per goal. */
export async function startFollowUp(tx: Tx, cycle: CycleCase, goals: readonly FollowedGoal[]): Promise<Effect[]> {
  const effects: Effect[] = [];
  for (const goal of goals) {
    const nextPeriod = reportingPeriods(goal.frequency, cycle.startsOn, cycle.endsOn)[0] ?? null;
    await tx.goal.update({
      where: { id: goal.id },
      data: { state: 'FOLLOW_UP', nextPeriod: nextPeriod && toDbDate(nextPeriod) },
    });
    effects.push({
      record: goalRecord(goal),
      move: { lifecycle: goalLifecycle, from: 'DRAFT', to: 'FOLLOW_UP' },
      parties: turnsOf(cycle, { dates: { reportBy: reportBy(nextPeriod) } }),
    });
  }
  return effects;
}
