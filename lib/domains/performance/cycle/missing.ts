import type { CycleCase } from '../types';

export type MissingStep =
  | 'goals'
  | 'agreement'
  | 'acceptance'
  | 'resolution'
  | 'year_end'
  | 'assessment'
  | 'evaluation'
  | 'comment'
  | 'notification';

const OF_GOAL_SET: Record<CycleCase['goalSetState'], readonly MissingStep[]> = {
  PENDING: ['goals', 'agreement', 'acceptance'],
  PROPOSED: ['agreement', 'acceptance'],
  AGREED: ['acceptance'],
  SET_BY_SUPERIOR: ['acceptance'],
  OBJECTED: ['resolution'],
  FINAL: [],
};

const OF_YEAR: Record<CycleCase['state'], readonly MissingStep[] | null> = {
  PLANNING: [],
  FOLLOW_UP: ['year_end'],
  YEAR_CLOSED: ['assessment', 'evaluation'],
  SUPERIOR_ASSESSED: ['evaluation'],
  EVALUATED: ['comment', 'notification'],
  COMMENTED: ['notification'],
  NOTIFIED: null,
};

/** What a year needs to advance, in order; null when nothing comes after. */
export function missingOfYear({
  state,
  goalSetState,
}: Pick<CycleCase, 'state' | 'goalSetState'>): readonly MissingStep[] | null {
  return state === 'PLANNING' ? OF_GOAL_SET[goalSetState] : OF_YEAR[state];
}
