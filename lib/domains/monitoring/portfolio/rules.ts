import type { RiskLevel } from '@/lib/domains/entities/types';
import { diffDays, type CalendarDate } from '@/lib/kernel/calendar-date';

/** How much an aspect of an assignment asks for the analyst's attention. Thresholds are the portal's own: no norm sets them. */
export type Attention = 'calm' | 'watch' | 'act';

const DAYS = {
  progress: { watch: 45, act: 70 },
  nextVisit: { watch: 7 },
  probation: { watch: 45, act: 15 },
  term: { watch: 183, act: 60 },
} as const;

export function riskAttention(risk: RiskLevel | null): Attention {
  return risk === 'high' ? 'act' : risk === 'medium' || risk === null ? 'watch' : 'calm';
}

/** @param days since the goal that waits longest had a confirmed value; null when no goal is followed. */
export function progressAttention(days: number | null): Attention {
  if (days === null || days < DAYS.progress.watch) return 'calm';
  return days < DAYS.progress.act ? 'watch' : 'act';
}

export function commitmentsAttention({ open, overdue }: { open: number; overdue: number }): Attention {
  return overdue > 0 ? 'act' : open > 0 ? 'watch' : 'calm';
}

/** @param days until the next planned contact: negative when its day has passed, null when none is planned. */
export function visitAttention(days: number | null): Attention {
  if (days === null || days < 0) return 'act';
  return days <= DAYS.nextVisit.watch ? 'watch' : 'calm';
}

export type Ending = { readonly what: 'probation' | 'term'; readonly on: CalendarDate; readonly days: number };

/** Which end comes next: probation's while it lasts, then the term's. */
export function nextEnding(
  dates: { onProbation: boolean; probationEndsOn: CalendarDate | null; endsOn: CalendarDate | null },
  today: CalendarDate,
): Ending | null {
  const what = dates.onProbation && dates.probationEndsOn ? 'probation' : 'term';
  const on = what === 'probation' ? dates.probationEndsOn : dates.endsOn;
  return on && { what, on, days: diffDays(today, on) };
}

export function endingAttention(ending: Ending | null): Attention {
  if (!ending) return 'calm';
  const { watch, act } = DAYS[ending.what];
  if (ending.days <= act) return 'act';
  return ending.days <= watch ? 'watch' : 'calm';
}

/** Days ahead from which an end is announced at home. */
export const ANNOUNCED = { probation: DAYS.probation.watch, term: DAYS.term.watch } as const;
