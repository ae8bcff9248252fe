import { calendarDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { HOLDING_END_CAUSES } from '../types';

/** How HR may record that someone took a post. A cadre manager takes theirs by an agreement, and only so. */
export const RECORDED_MODALITIES = ['trust', 'competition', 'commission', 'officer'] as const;
export type RecordedModality = (typeof RECORDED_MODALITIES)[number];

/** Nobody who serves today took their post before. */
export const EARLIEST_HOLDING = calendarDate('1950-01-01');

/** How long what is said of a holder may be. */
export const HOLDER_TEXTS = {
  names: { min: 2, max: 80 },
  support: { min: 3, max: 200 },
  profile: { min: 20, max: 2000, multiline: true },
} as const;

/** The causes for which HR may end a holder's time; being moved to another post is a verb of its own. */
export const END_CAUSES = HOLDING_END_CAUSES.filter((cause) => cause !== 'displaced');
export type EndCause = (typeof END_CAUSES)[number];

/** What makes another post similar enough to move a manager to it (R040 241). */
export const SIMILARITIES = ['group', 'level', 'role', 'vacant', 'budgeted'] as const;
export type Similarity = (typeof SIMILARITIES)[number];

/** A post to which a manager could be moved, and what it lacks. */
export type DisplacementOption = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly level: number;
  readonly lacks: readonly Similarity[];
};

/** When the year of commissions of a vacancy began, and its last day (R040 244). */
export type CommissionYear = { readonly since: CalendarDate; readonly until: CalendarDate };

/** A term in a post, from the day the one before ends until it ends itself. */
export type Term = { readonly from: CalendarDate; readonly until: CalendarDate };
