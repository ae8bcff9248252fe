import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { CycleCase, ProgressState, SettledGoal } from '../types';

export type EvidenceFile = { readonly id: string; readonly name: string };

export type ProgressView = {
  readonly id: string;
  readonly version: number;
  readonly period: CalendarDate;
  readonly value: string;
  readonly narrative: string;
  /** Why the manager stands by a value far off what was agreed. */
  readonly oddityReason: string | null;
  readonly state: ProgressState;
  readonly reportedOn: CalendarDate;
  readonly decidedOn: CalendarDate | null;
  readonly decisionReason: string | null;
  readonly evidence: readonly EvidenceFile[];
};

export type GoalView = {
  readonly goal: SettledGoal;
  readonly cycle: CycleCase;
  readonly reports: readonly ProgressView[];
};

export type GoalLine = {
  readonly id: string;
  readonly cycleId: string;
  readonly title: string;
  readonly unit: string;
  readonly weight: string;
  readonly baseline: string;
  readonly target: string;
  readonly lastValue: string | null;
  readonly lastReportedOn: CalendarDate | null;
  readonly nextPeriod: CalendarDate | null;
  readonly managerName: string;
  readonly postTitle: string;
  readonly entityName: string;
  /** Calendar days since the last confirmed report, or since the goals were final. */
  readonly silentDays: number;
};

export type ReportToConfirm = {
  readonly id: string;
  readonly goalId: string;
  readonly goalTitle: string;
  readonly managerName: string;
  readonly period: CalendarDate;
  readonly value: string;
  readonly unit: string;
  readonly reportedOn: CalendarDate;
};
