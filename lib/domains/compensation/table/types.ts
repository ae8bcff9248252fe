import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Money } from '@/lib/kernel/money';

export const TABLE_STATES = ['DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED'] as const;
export type TableState = (typeof TABLE_STATES)[number];

/** Maxima of the main valuation (annexes of R138), or the monthly scale of the cadre (DL1024 13.a). */
export const TABLE_KINDS = ['main', 'cadre_scale'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Whom the post reports to (R138 7.b). */
export const REPORTING_LEVELS = ['officer', 'manager'] as const;
export type ReportingLevel = (typeof REPORTING_LEVELS)[number];

export const POST_CATEGORIES = ['1', '2'] as const;
export type PostCategory = (typeof POST_CATEGORIES)[number];

/** What the main function of the post is (R138 8.a). */
export const POST_FUNCTIONS = ['substantive', 'internal_administration'] as const;
export type PostFunction = (typeof POST_FUNCTIONS)[number];

/** The cell of the annexes where a post falls: its row by level and reporting, its column by budget and category. */
export type MainCell = {
  readonly entityClass: string;
  readonly level: number;
  readonly reporting: ReportingLevel;
  /** 1 to one more than the criteria's bounds. */
  readonly budgetRange: number;
  readonly category: PostCategory;
};

export type MainRow = MainCell & { /** The most that the main valuation may be, a year. */ readonly amount: Money };

/** What a cadre manager is to earn a month, by the organisational level of the post. */
export type ScaleRow = { readonly level: number; readonly amount: Money };

/** Thresholds and percentages of a version of the tables (R138 7.II, 8). They come with the table, never from the code. */
export type Criteria = {
  /** Upper limits of every budget range but the last, ascending; a budget equal to the limit is within it. */
  readonly budgetBounds: readonly Money[];
  readonly functionPercent: Readonly<Record<PostFunction, number>>;
  /** From this many people, inclusive, the middle percentage; above `headcountAbove`, the highest. */
  readonly headcountFrom: number;
  readonly headcountAbove: number;
  readonly headcountMiddlePercent: number;
  readonly headcountHighPercent: number;
};

/** A version of the maxima, as a valuation reads it. */
export type MainTable = {
  readonly id: string;
  readonly edition: number;
  readonly name: string;
  readonly source: string;
  readonly validFrom: CalendarDate;
  /** Amounts made up to show the portal at work: said beside every result. */
  readonly demonstration: boolean;
  readonly criteria: Criteria;
  readonly rows: readonly MainRow[];
};
