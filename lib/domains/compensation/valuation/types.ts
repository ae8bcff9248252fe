import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Money } from '@/lib/kernel/money';
import type { MainCell, PostCategory, PostFunction, ReportingLevel, TableState } from '../table/types';

export const VALUATION_STATES = ['PROPOSED', 'RETURNED', 'WITHDRAWN', 'VALIDATED', 'SUPERSEDED'] as const;
export type ValuationState = (typeof VALUATION_STATES)[number];

/** Atypical conditions that a prioritised valuation rests on (L30057 31.1; R138 5). */
export const PRIORITY_GROUNDS = ['access', 'altitude', 'life_risk', 'legal_risk', 'abroad'] as const;
export type PriorityGround = (typeof PRIORITY_GROUNDS)[number];

/** A prioritised valuation, paid only while its condition lasts. */
export type Priority = {
  readonly ground: PriorityGround;
  /** A year. */
  readonly amount: Money;
  readonly from: CalendarDate;
  /** Last day of the condition. */
  readonly until: CalendarDate;
  /** The supreme decree that sets the amount (R138 5). */
  readonly decree: string;
};

/** What a valuation is computed from. */
export type ValuationInputs = {
  readonly entityClass: string;
  readonly level: number;
  readonly reporting: ReportingLevel;
  /** Opening budget that ranks the entity (R138 7.II). */
  readonly budget: Money;
  readonly category: PostCategory;
  readonly postFunction: PostFunction;
  /** People under its direction, directly or through others. */
  readonly people: number;
  /** Main valuation proposed; the maximum of the table when null. */
  readonly main: Money | null;
  readonly priorities: readonly Priority[];
};

/** What the portal has of a proposal's numbers: the Ministry's last ranking of the entity, the structure. Null where it has nothing. */
export type Recorded = { readonly budget: Money | null; readonly people: number | null };

export type ValuationLine =
  | { readonly kind: 'main'; readonly amount: Money; readonly maximum: Money; readonly cell: MainCell }
  | { readonly kind: 'function'; readonly amount: Money; readonly percent: number; readonly of: PostFunction }
  | { readonly kind: 'headcount'; readonly amount: Money; readonly percent: number; readonly people: number }
  | ({ readonly kind: 'prioritised' } & Priority);

/** A valuation line by line. Amounts are a year's, in céntimos, except where they say otherwise. */
export type Valuation = {
  readonly lines: readonly ValuationLine[];
  readonly main: Money;
  readonly adjusted: Money;
  /** While all its conditions last, like the year's total and payments. */
  readonly prioritised: Money;
  readonly annual: Money;
  readonly payments: readonly Payment[];
  /** Those of a year in which no condition lasts. */
  readonly permanentPayments: readonly Payment[];
  /** For each year of service actually rendered, were the valuation the same throughout (R138 21). */
  readonly severance: Money;
};

/** One of the payments of a year: of a month, or the bonus that is paid with it (R138 17). */
export type Payment = { readonly month: number; readonly bonus: boolean; readonly amount: Money };

/** A valuation as the page of its post shows it. */
export type ValuationView = {
  readonly id: string;
  readonly version: number;
  readonly state: ValuationState;
  readonly table: {
    readonly id: string;
    readonly name: string;
    readonly source: string;
    readonly edition: number;
    readonly demonstration: boolean;
    readonly state: TableState;
  };
  readonly inputs: ValuationInputs;
  readonly valuation: Valuation;
  readonly categoryReason: string;
  readonly proposedAt: Date;
  readonly proposedById: string;
  readonly documentId: string | null;
  readonly mefReport: string | null;
  readonly mefReportOn: CalendarDate | null;
  readonly mefDocumentId: string | null;
  readonly reason: string | null;
  /** Whether its post is still of the class and level that it was looked up by. */
  readonly stands: boolean;
  readonly decidedOn: CalendarDate | null;
};
