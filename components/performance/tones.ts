import type { Tone } from '@/components/ui/tone';
import type { CycleState, GoalSetState, ProgressState } from '@/lib/domains/performance/types';

const GOAL_SET_TONES: Record<GoalSetState, Tone> = {
  PENDING: 'neutral',
  PROPOSED: 'progress',
  AGREED: 'progress',
  SET_BY_SUPERIOR: 'warning',
  OBJECTED: 'warning',
  FINAL: 'success',
};

const CYCLE_TONES: Record<CycleState, Tone> = {
  PLANNING: 'neutral',
  FOLLOW_UP: 'progress',
  YEAR_CLOSED: 'warning',
  SUPERIOR_ASSESSED: 'warning',
  EVALUATED: 'progress',
  COMMENTED: 'progress',
  NOTIFIED: 'success',
};

export const PROGRESS_TONES: Record<ProgressState, Tone> = {
  REPORTED: 'progress',
  CONFIRMED: 'success',
  REJECTED: 'danger',
};

type YearState = { readonly state: CycleState; readonly goalSetState: GoalSetState };

/** Where a year is: while it is planned, where its goals are. `key` is a message of `performance.states`. */
export function yearState({ state, goalSetState }: YearState): { key: string; tone: Tone } {
  return state === 'PLANNING'
    ? { key: `goal_set_${goalSetState}`, tone: GOAL_SET_TONES[goalSetState] }
    : { key: `cycle_${state}`, tone: CYCLE_TONES[state] };
}
