import 'server-only';
import { defineCommand, type Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { goalSetLifecycle } from '../../goal-set/transitions';
import { performancePermissions } from '../../permissions';
import { cycleRecord, progressRecord } from '../../records';
import { progressLifecycle } from '../../progress/transitions';
import type { CycleCase } from '../../types';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { lockCycle } from '../operations/find-cycle';
import { freezeYear } from '../operations/freeze-year';
import { closeYearInput } from '../schema';

/**
 * Ends the year of an assignment that ended before it: one whose goals were settled is closed with the achievement
 * reached; in one whose goals never were, nobody owes anything any more. Running it again is refused as not found.
 */
export const endYear = defineCommand({
  name: 'performance.end-year',
  permission: performancePermissions['performance.end-year'],
  input: closeYearInput,
  async load(tx, { cycleId }) {
    const cycle = await lockCycle(tx, cycleId);
    if (!cycle?.assignment.endedOn) return null;
    if (cycle.state === 'FOLLOW_UP') return cycle;
    const owed = await tx.task.count({ where: { recordId: cycleId, closedAt: null } });
    return cycle.state === 'PLANNING' && owed > 0 ? cycle : null;
  },
  async write(tx, cycle, _input, at) {
    const record = cycleRecord(cycle);
    if (cycle.state === 'PLANNING') {
      const { goalSetState } = cycle;
      const move = { lifecycle: goalSetLifecycle, from: goalSetState, to: goalSetState };
      return { value: { cycleId: cycle.id }, effects: [{ record, move }] };
    }
    const frozen = await freezeYear(tx, cycle, at);
    return { ...frozen, effects: [...frozen.effects, ...(await dropUndecided(tx, cycle))] };
  },
});

/** Reports that nobody decided stay as they are: their value does not count and nobody is asked about it again. */
async function dropUndecided(tx: Tx, { id, goals }: CycleCase): Promise<Effect[]> {
  const rows = await tx.progressReport.findMany({
    where: { state: 'REPORTED', goal: { cycleId: id } },
    select: { id: true, goalId: true, period: true },
  });
  return rows.flatMap((row) =>
    goals
      .filter((goal) => goal.id === row.goalId)
      .map((goal) => ({
        record: progressRecord(row.id, goal, fromDbDate(row.period)),
        move: { lifecycle: progressLifecycle, from: 'REPORTED', to: 'REPORTED' },
      })),
  );
}
