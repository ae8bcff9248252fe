import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { YearOutcome } from '../evaluation/types';
import type { CycleCase, CycleState, GoalSetState } from '../types';

export type GoalCommentView = {
  readonly id: string;
  readonly author: string;
  readonly role: string;
  readonly text: string;
  readonly at: Date;
};

export type CycleView = CycleCase & {
  readonly comments: readonly GoalCommentView[];
  readonly settlementReason: string | null;
  readonly objection: string | null;
  readonly resolutionReason: string | null;
  readonly outcome: YearOutcome;
};

export type CycleLine = {
  readonly id: string;
  readonly code: string;
  readonly year: number;
  readonly managerName: string;
  readonly postTitle: string;
  readonly entityName: string;
  readonly state: CycleState;
  readonly goalSetState: GoalSetState;
  readonly endsOn: CalendarDate;
  readonly achievement: string | null;
};
