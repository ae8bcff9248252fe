import 'server-only';
import type { GoalSpecificationInput } from '@/lib/domains/goals/schema';
import type { Tx } from '@/lib/platform/db';

/**
 * Makes these the goals of a plan that is not final, in this order. A goal keeps its identity by its place, so that
 * whatever already speaks of it still does.
 */
export async function replaceGoals(tx: Tx, cycleId: string, goals: readonly GoalSpecificationInput[]): Promise<void> {
  await tx.goal.deleteMany({ where: { cycleId, position: { gt: goals.length } } });
  for (const [index, goal] of goals.entries()) {
    const position = index + 1;
    await tx.goal.upsert({
      where: { cycleId_position: { cycleId, position } },
      create: { cycleId, position, ...goal },
      update: goal,
    });
  }
}
