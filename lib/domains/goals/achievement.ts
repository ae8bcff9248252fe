import type { NormFrame } from '@/lib/domains/norms/frames';
import {
  type Decimal,
  type DecimalInput,
  compareDecimals,
  decimal,
  decimalText,
  sumDecimals,
  weightedMean,
} from '@/lib/kernel/decimal';
import type { GoalScale, MeasuredGoal } from './types';

/** How a goal's achievement came out; each has a sentence in the messages. */
export type AchievementFormula = 'proportion' | 'capped' | 'floored' | 'inside_band' | 'outside_band' | 'not_reported';

/** One goal's part in the result. Figures are decimal text, percents with two places: it can be stored as it is shown. */
export interface AchievementLine {
  readonly title: string;
  readonly baseline: string;
  readonly target: string;
  readonly bandMin: string | null;
  readonly bandMax: string | null;
  readonly value: string | null;
  readonly formula: AchievementFormula;
  /** Before the floor of zero and the frame's cap. */
  readonly uncapped: string;
  readonly achievement: string;
  readonly weight: string;
  readonly contribution: string;
}

export interface AchievementExplanation {
  readonly lines: readonly AchievementLine[];
  /** Rounded once, at the end, from exact figures: the contributions as shown may add up to a hundredth more or less. */
  readonly total: string;
  readonly cap: number | null;
}

/**
 * Percent achieved: (value − baseline) / (target − baseline), between 0 and the frame's cap; in a band, 100 inside and
 * 0 outside; 0 without a value. Exact, not rounded.
 * @throws RangeError when the baseline equals the target, which `checkScale` refuses at setting.
 */
export function goalAchievement(goal: GoalScale, value: DecimalInput | null, frame: NormFrame): Decimal {
  return measure(goal, value, frame).achievement;
}

/** Mean of the goals weighted by their weights, exact. Null for a plan without goals. */
export function planAchievement(goals: readonly MeasuredGoal[], frame: NormFrame): Decimal | null {
  return weightedMean(goals.map((goal) => ({ value: goalAchievement(goal, goal.value, frame), weight: goal.weight })));
}

/** The plan's achievement, line by line, as the evaluated person can check it by hand. */
export function explainAchievement(goals: readonly MeasuredGoal[], frame: NormFrame): AchievementExplanation {
  const weights = sumDecimals(goals.map((goal) => goal.weight));
  return {
    lines: goals.map((goal) => explainGoal(goal, weights, frame)),
    total: decimalText(planAchievement(goals, frame) ?? 0, 2),
    cap: frame.number('goals.achievement.cap'),
  };
}

interface Measurement {
  readonly formula: AchievementFormula;
  readonly uncapped: Decimal;
  readonly achievement: Decimal;
}

function explainGoal(goal: MeasuredGoal, weights: Decimal, frame: NormFrame): AchievementLine {
  const { formula, uncapped, achievement } = measure(goal, goal.value, frame);
  const textOrNull = (figure: DecimalInput | null) => (figure === null ? null : decimalText(figure));
  return {
    title: goal.title,
    baseline: decimalText(goal.baseline),
    target: decimalText(goal.target),
    bandMin: textOrNull(goal.bandMin),
    bandMax: textOrNull(goal.bandMax),
    value: textOrNull(goal.value),
    formula,
    uncapped: decimalText(uncapped, 2),
    achievement: decimalText(achievement, 2),
    weight: decimalText(goal.weight),
    contribution: decimalText(achievement.times(decimal(goal.weight)).div(weights), 2),
  };
}

function measure(goal: GoalScale, value: DecimalInput | null, frame: NormFrame): Measurement {
  if (value === null) return exactly('not_reported', decimal(0));
  if (goal.direction === 'band') return measureBand(goal, value);
  const span = decimal(goal.target).minus(decimal(goal.baseline));
  if (span.isZero()) throw new RangeError('A goal whose baseline equals its target cannot be measured');
  const uncapped = decimal(value).minus(decimal(goal.baseline)).div(span).times(100);
  const cap = frame.number('goals.achievement.cap');
  if (uncapped.isNegative()) return { formula: 'floored', uncapped, achievement: decimal(0) };
  if (cap !== null && uncapped.gt(cap)) return { formula: 'capped', uncapped, achievement: decimal(cap) };
  return exactly('proportion', uncapped);
}

function measureBand({ bandMin, bandMax }: GoalScale, value: DecimalInput): Measurement {
  if (bandMin === null || bandMax === null) throw new RangeError('A band without limits cannot be measured');
  const inside = compareDecimals(bandMin, value) <= 0 && compareDecimals(value, bandMax) <= 0;
  return inside ? exactly('inside_band', decimal(100)) : exactly('outside_band', decimal(0));
}

function exactly(formula: AchievementFormula, achievement: Decimal): Measurement {
  return { formula, uncapped: achievement, achievement };
}
