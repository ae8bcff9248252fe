import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { RecordRef } from '@/lib/platform/records';
import type { CycleCase } from './types';

type Labelled = Pick<CycleCase, 'id' | 'year' | 'assignment'>;

export const cycleRecord = ({ id, year, assignment }: Labelled): RecordRef => ({
  type: 'performance_cycle',
  id,
  label: `${assignment.code}-${year} · ${assignment.postTitle}`,
  url: `/desempeno/${id}`,
});

export const goalRecord = ({ id, title }: { readonly id: string; readonly title: string }): RecordRef => ({
  type: 'goal',
  id,
  label: title,
  url: `/metas/${id}`,
});

/** A report has no page of its own: it is read and decided on its goal's. */
export const progressRecord = (
  id: string,
  goal: { readonly id: string; readonly title: string },
  period: CalendarDate,
): RecordRef => ({
  type: 'progress_report',
  id,
  label: `${goal.title} · ${period}`,
  url: `/metas/${goal.id}`,
});

/**
 * The cases whose timelines tell what happens in a year: its own alone. The host's human resources and head read the
 * assignment, and what its parties write to each other during the year is not theirs.
 */
export const cycleCases = ({ id }: Labelled): string[] => [id];
