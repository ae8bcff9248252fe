import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { ExceptionState } from '../../exception/types';

/** What SERVIR may change for an entity: the least trust appointees it may have, or the most (L30057 77). */
export const QUOTA_BOUNDS = ['floor', 'ceiling'] as const;
export type QuotaBound = (typeof QUOTA_BOUNDS)[number];

export type LimitGranted = {
  readonly limit: number;
  readonly resolution: string;
  readonly validUntil: CalendarDate;
};

export type GrantedLimits = Readonly<Partial<Record<QuotaBound, LimitGranted>>>;

/** An exception to the caps as the page of its entity shows it. */
export type QuotaExceptionView = {
  readonly id: string;
  readonly version: number;
  readonly state: ExceptionState;
  readonly bound: QuotaBound;
  readonly limitAsked: number;
  readonly reason: string;
  readonly documentId: string | null;
  readonly requestedAt: Date;
  readonly requestedById: string;
  readonly limitGranted: number | null;
  readonly validUntil: CalendarDate | null;
  readonly resolution: string | null;
  readonly decisionReason: string | null;
  readonly decidedOn: CalendarDate | null;
};
