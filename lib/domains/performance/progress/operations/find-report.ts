import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { decimalText } from '@/lib/kernel/decimal';
import type { Tx } from '@/lib/platform/db';
import { findCycle } from '../../cycle/operations/find-cycle';
import type { CycleCase, SettledGoal } from '../../types';
import type { ReportableGoal, ReportedPeriod } from '../rules';

export type GoalInCycle = { readonly cycle: CycleCase; readonly goal: SettledGoal };

/** A goal inside its year; null when there is none. */
export async function findGoal(tx: Tx, goalId: string): Promise<GoalInCycle | null> {
  const row = await tx.goal.findUnique({ where: { id: goalId }, select: { cycleId: true } });
  const cycle = row && (await findCycle(tx, row.cycleId));
  const goal = cycle?.goals.find((candidate) => candidate.id === goalId);
  return cycle && goal ? { cycle, goal } : null;
}

/** The same, one at a time: what comes next of a goal is computed from all its reports. The year first, as closing it does. */
export async function lockGoal(tx: Tx, goalId: string): Promise<GoalInCycle | null> {
  await tx.$queryRaw`
    SELECT c.id FROM performance_cycle c JOIN goal g ON g."cycleId" = c.id WHERE g.id = ${goalId}::uuid FOR SHARE OF c`;
  await tx.$queryRaw`SELECT id FROM goal WHERE id = ${goalId}::uuid FOR UPDATE`;
  return await findGoal(tx, goalId);
}

/** A report inside its goal and its year, with its own version. */
export async function findReport(tx: Tx, reportId: string) {
  const row = await tx.progressReport.findUnique({ where: { id: reportId } });
  const found = row && (await findGoal(tx, row.goalId));
  if (!row || !found) return null;
  const { id, version, state, reportedById, narrative } = row;
  return {
    ...found,
    id,
    version,
    state,
    reportedById,
    narrative,
    value: decimalText(row.value),
    period: fromDbDate(row.period),
  };
}

/** The periods of a goal and what was reported for each, as the rules read them. */
export async function reportableGoal(tx: Tx, { cycle, goal }: GoalInCycle): Promise<ReportableGoal> {
  const rows = await tx.progressReport.findMany({
    where: { goalId: goal.id },
    select: { period: true, state: true },
    orderBy: { period: 'asc' },
  });
  const reports: ReportedPeriod[] = rows.map(({ period, state }) => ({ period: fromDbDate(period), state }));
  return { frequency: goal.frequency, startsOn: cycle.startsOn, endsOn: cycle.endsOn, reports };
}

/** Keeps the year open until the transaction ends; false when it was closed meanwhile. */
export async function holdYearOpen(tx: Tx, cycleId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM performance_cycle WHERE id = ${cycleId}::uuid AND state = 'FOLLOW_UP' FOR SHARE`;
  return rows.length === 1;
}
