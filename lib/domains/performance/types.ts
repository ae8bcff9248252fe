import type { GoalSpecification } from '@/lib/domains/goals/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export const CYCLE_STATES = [
  'PLANNING',
  'FOLLOW_UP',
  'YEAR_CLOSED',
  'SUPERIOR_ASSESSED',
  'EVALUATED',
  'COMMENTED',
  'NOTIFIED',
] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

export const GOAL_SET_STATES = ['PENDING', 'PROPOSED', 'AGREED', 'SET_BY_SUPERIOR', 'OBJECTED', 'FINAL'] as const;
export type GoalSetState = (typeof GOAL_SET_STATES)[number];

export const GOAL_STATES = ['DRAFT', 'FOLLOW_UP', 'COMPLETE'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

export const PROGRESS_STATES = ['REPORTED', 'CONFIRMED', 'REJECTED'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** SERVIR's result of a year; an unfavourable one is a ground to end the assignment (R030 15). */
export const RESULTS = ['favourable', 'unfavourable'] as const;
export type EvaluationResult = (typeof RESULTS)[number];

/** The persons a cycle concerns. The superiors come from the seat's reporting line, the analyst from the portfolio. */
export type CycleParties = {
  readonly managerId: string;
  readonly superiorId: string | null;
  readonly superiorsSuperiorId: string | null;
  readonly analystId: string | null;
};

export type SettledGoal = GoalSpecification & {
  readonly id: string;
  readonly position: number;
  readonly state: GoalState;
  readonly lastValue: string | null;
  readonly lastReportedOn: CalendarDate | null;
  readonly nextPeriod: CalendarDate | null;
};

/** A year of an assignment as commands and pages read it. Decimals are canonical text. */
export type CycleCase = {
  readonly id: string;
  readonly version: number;
  /** First year of the assignment is 1. */
  readonly year: number;
  readonly frame: string;
  readonly state: CycleState;
  readonly goalSetState: GoalSetState;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly goalsDueOn: CalendarDate;
  readonly goalsMax: number | null;
  readonly settledOn: CalendarDate | null;
  readonly assessmentDueOn: CalendarDate | null;
  readonly commentDueOn: CalendarDate | null;
  readonly lateReason: string | null;
  readonly superiorAssessment: string | null;
  readonly assignment: {
    readonly id: string;
    readonly code: string;
    readonly seatId: string;
    readonly memberId: string;
    readonly entityId: string;
    readonly entityName: string;
    /** Of the host, whose regional days off count. */
    readonly ubigeo: string;
    readonly postTitle: string;
    readonly endedOn: CalendarDate | null;
  };
  readonly managerName: string;
  /** Null while nobody holds the post the manager reports to. */
  readonly superiorName: string | null;
  readonly parties: CycleParties;
  /** The seats above the manager's, which make their holders superiors. */
  readonly places: { readonly superior: string | null; readonly superiorsSuperior: string | null };
  readonly goals: readonly SettledGoal[];
};
