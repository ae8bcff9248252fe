import type { GoalSpecification } from '@/lib/domains/goals/types';
import { decimalText } from '@/lib/kernel/decimal';
import type { Change } from '@/lib/platform/audit';

/** What each version of the goals said, so that the earlier ones stay readable on the timeline. */
export function goalChanges(before: readonly GoalSpecification[], after: readonly GoalSpecification[]): Change[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, index) => ({
    field: `goal_${index + 1}`,
    before: before[index] ? inOneLine(before[index]) : null,
    after: after[index] ? inOneLine(after[index]) : null,
  })).filter((change) => change.before !== change.after);
}

function inOneLine(goal: GoalSpecification): string {
  const scale =
    goal.bandMin !== null && goal.bandMax !== null
      ? ` [${decimalText(goal.bandMin)}; ${decimalText(goal.bandMax)}]`
      : '';
  const path = `${decimalText(goal.baseline)} → ${decimalText(goal.target)}${scale} ${goal.unit}`;
  return `${goal.title} (${decimalText(goal.weight)} %). ${goal.indicator}: ${path}. ${goal.meansOfVerification}`;
}
