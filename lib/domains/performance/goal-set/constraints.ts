import type { Refusal } from '@/lib/kernel/result';

/** What the database itself refuses of a plan, behind the rules of the goals. */
export const goalConstraints: Readonly<Record<string, Refusal>> = {
  goal_limit: { code: 'performance.goal_limit', field: 'goals', norm: { parameter: 'goals.max', source: 'S2 7' } },
  goal_weights_sum: { code: 'performance.goal_weights_sum', field: 'goals', norm: { source: 'S2 7' } },
};
