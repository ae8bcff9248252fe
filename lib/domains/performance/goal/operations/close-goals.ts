import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { goalRecord } from '../../records';
import type { CycleCase } from '../../types';
import { goalLifecycle } from '../transitions';

/** The year closed: no report is owed any more. Answers a line per goal that was still followed. */
export async function closeGoals(tx: Tx, cycle: CycleCase): Promise<Effect[]> {
  await tx.goal.updateMany({ where: { cycleId: cycle.id }, data: { state: 'COMPLETE', nextPeriod: null } });
  return cycle.goals
    .filter((goal) => goal.state === 'FOLLOW_UP')
    .map((goal) => ({
      record: goalRecord(goal),
      move: { lifecycle: goalLifecycle, from: goal.state, to: 'COMPLETE' },
    }));
}
