import type { NormFrame } from '@/lib/domains/norms/frames';
import { compareDecimals, sumDecimals } from '@/lib/kernel/decimal';
import { type Refusal, type Result, allRefusals, firstRefusal, ok, refuse } from '@/lib/kernel/result';
import type { GoalScale, GoalSpecification } from './types';

type SettableGoal = GoalScale & Pick<GoalSpecification, 'weight'>;

/** Goals are the whole of the evaluation. */
const WHOLE = { value: '100', norm: { source: 'S2 7' } };

/** Whether a plan of `count` goals is within the frame's limit. */
export function checkGoalCount(count: number, frame: NormFrame): Result {
  const max = frame.number('goals.max');
  if (max === null || count <= max) return ok();
  return refuse('goals.too_many', { params: { max, count }, field: 'goals', norm: frame.reference('goals.max') });
}

/** Weights must be positive and add up to exactly 100. */
export function checkWeights(goals: readonly Pick<GoalSpecification, 'weight'>[]): Result {
  const index = goals.findIndex((goal) => compareDecimals(goal.weight, 0) <= 0);
  if (index >= 0) return refuse('goals.weight_not_positive', { field: `goals[${index}].weight`, norm: WHOLE.norm });
  const sum = sumDecimals(goals.map((goal) => goal.weight));
  if (compareDecimals(sum, WHOLE.value) === 0) return ok();
  return refuse('goals.weights_not_100', { params: { sum: sum.toFixed() }, field: 'goals', norm: WHOLE.norm });
}

/**
 * Whether a value can be read on the goal's scale: a baseline equal to its target measures nothing (a band does),
 * the direction is the one from baseline to target, and a band holds its target.
 */
export function checkScale(goal: GoalScale, prefix = ''): Result {
  return goal.direction === 'band' ? checkBand(goal, prefix) : checkDirection(goal, prefix);
}

/** Everything that keeps a set of goals from being agreed; fields are named `goals[i].…`. */
export function goalSetRefusals(goals: readonly SettableGoal[], frame: NormFrame): Refusal[] {
  return allRefusals(...goalSetChecks(goals, frame));
}

/** The first of `goalSetRefusals`. */
export function checkGoalSet(goals: readonly SettableGoal[], frame: NormFrame): Result {
  return firstRefusal(...goalSetChecks(goals, frame)) ?? ok();
}

function goalSetChecks(goals: readonly SettableGoal[], frame: NormFrame): Result[] {
  const scales = goals.map((goal, index) => checkScale(goal, `goals[${index}].`));
  return [checkGoalCount(goals.length, frame), checkWeights(goals), ...scales];
}

function checkDirection({ baseline, target, direction }: GoalScale, prefix: string): Result {
  const order = compareDecimals(target, baseline);
  if (order === 0) return refuse('goals.baseline_equals_target', { field: `${prefix}target` });
  const consistent = direction === 'increase' ? order > 0 : order < 0;
  return consistent ? ok() : refuse('goals.direction_mismatch', { field: `${prefix}direction` });
}

function checkBand({ target, bandMin, bandMax }: GoalScale, prefix: string): Result {
  if (bandMin === null) return refuse('goals.band_incomplete', { field: `${prefix}bandMin` });
  if (bandMax === null) return refuse('goals.band_incomplete', { field: `${prefix}bandMax` });
  if (compareDecimals(bandMin, bandMax) > 0) return refuse('goals.band_reversed', { field: `${prefix}bandMax` });
  const inside = compareDecimals(bandMin, target) <= 0 && compareDecimals(target, bandMax) <= 0;
  return inside ? ok() : refuse('goals.target_outside_band', { field: `${prefix}target` });
}
