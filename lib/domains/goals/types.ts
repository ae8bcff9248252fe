import type { DecimalInput } from '@/lib/kernel/decimal';

/** What a goal is about (S2 7). */
export const GOAL_TYPES = ['process', 'result', 'innovation', 'team_development'] as const;
export type GoalType = (typeof GOAL_TYPES)[number];

export const GOAL_DIRECTIONS = ['increase', 'decrease', 'band'] as const;
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number];

export const REPORTING_FREQUENCIES = ['monthly', 'quarterly', 'semiannual', 'annual'] as const;
export type ReportingFrequency = (typeof REPORTING_FREQUENCIES)[number];

/** The scale on which a reported value is read. A band has limits; the other directions go from baseline to target. */
export interface GoalScale {
  readonly direction: GoalDirection;
  readonly baseline: DecimalInput;
  readonly target: DecimalInput;
  readonly bandMin: DecimalInput | null;
  readonly bandMax: DecimalInput | null;
}

/** What two parties agree on: how a goal will be measured and how much it counts. */
export interface GoalSpecification extends GoalScale {
  readonly type: GoalType;
  readonly title: string;
  /** Percent of the plan. */
  readonly weight: DecimalInput;
  readonly indicator: string;
  readonly unit: string;
  readonly frequency: ReportingFrequency;
  readonly meansOfVerification: string;
}

/** A goal with the last confirmed value; null when none was ever confirmed. */
export interface MeasuredGoal extends GoalScale {
  readonly title: string;
  readonly weight: DecimalInput;
  readonly value: DecimalInput | null;
}
