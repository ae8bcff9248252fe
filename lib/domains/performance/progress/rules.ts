import { checkPossible, oddityOf } from '@/lib/domains/goals/plausibility';
import { reportingPeriods } from '@/lib/domains/goals/periods';
import type { ReportingFrequency } from '@/lib/domains/goals/types';
import { decimalText } from '@/lib/kernel/decimal';
import { addDays, isAfter, isBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok, refuse, type Result } from '@/lib/kernel/result';
import type { ProgressState, SettledGoal } from '../types';

/** Calendar days after a period within which its report is expected. A standard of the portal: no source regulates it. */
export const REPORT_WITHIN_DAYS = 15;

/** Calendar days without confirmed progress after which the analyst is shown a goal. A standard of the portal. */
export const SILENT_AFTER_DAYS = 60;

export type ReportedPeriod = { readonly period: CalendarDate; readonly state: ProgressState };

export type ReportableGoal = {
  readonly frequency: ReportingFrequency;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly reports: readonly ReportedPeriod[];
};

/** Last days of the periods that still need a report, a rejected one included. */
export function owedPeriods({ frequency, startsOn, endsOn, reports }: ReportableGoal): CalendarDate[] {
  const given = new Set(reports.filter((report) => report.state !== 'REJECTED').map((report) => report.period));
  return reportingPeriods(frequency, startsOn, endsOn).filter((period) => !given.has(period));
}

/** Owed periods that have begun: those a report can be made for today. */
export function reportablePeriods(goal: ReportableGoal, today: CalendarDate): CalendarDate[] {
  return owedPeriods(goal).filter((period) => !isBefore(today, periodStart(goal, period)));
}

/** When the report of a period is expected; null when none is owed. */
export function reportBy(period: CalendarDate | null): CalendarDate | null {
  return period && addDays(period, REPORT_WITHIN_DAYS);
}

export function checkProgressReport(goal: ReportableGoal, period: CalendarDate, today: CalendarDate): Result {
  const field = 'period';
  if (!reportingPeriods(goal.frequency, goal.startsOn, goal.endsOn).includes(period))
    return refuse('performance.period_unknown', { field });
  if (!owedPeriods(goal).includes(period)) return refuse('performance.period_reported', { field });
  return isAfter(periodStart(goal, period), today) ? refuse('performance.period_not_begun', { field }) : ok();
}

export type TypedValue = {
  readonly value: string;
  readonly oddityConfirmed: boolean;
  readonly oddityReason: string | null;
};

/** A value that cannot be is refused; one far off what was agreed is taken when the manager confirms it and says why. */
export function checkValue(goal: SettledGoal, { value, oddityConfirmed, oddityReason }: TypedValue): Result {
  return firstRefusal(checkPossible(goal, value), checkOddity()) ?? ok();

  function checkOddity(): Result {
    const oddity = oddityOf(goal, value, goal.lastValue);
    if (oddity === null) return ok();
    const params = { value, baseline: decimalText(goal.baseline), target: decimalText(goal.target), unit: goal.unit };
    if (!oddityConfirmed) return refuse(`performance.value_${oddity}`, { params, field: 'oddityConfirmed' });
    return oddityReason === null ? refuse('performance.value_unexplained', { field: 'oddityReason' }) : ok();
  }
}

function periodStart(goal: ReportableGoal, period: CalendarDate): CalendarDate {
  const before = reportingPeriods(goal.frequency, goal.startsOn, goal.endsOn).findLast((end) => isBefore(end, period));
  return before ? addDays(before, 1) : goal.startsOn;
}
