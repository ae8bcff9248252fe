import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { HoldingModality } from '../types';

export const TRUST_LIST_STATES = ['GENERATED', 'REVIEWED', 'PUBLISHED', 'DISCARDED'] as const;
export type TrustListState = (typeof TRUST_LIST_STATES)[number];

/** A list as tables of lists show it. */
export type TrustListSummary = {
  readonly id: string;
  readonly code: string;
  readonly state: TrustListState;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly entries: number;
  readonly generatedAt: Date;
  readonly publishedAt: Date | null;
};

export type TrustListEntry = {
  readonly position: number;
  readonly entity: string;
  readonly acronym: string;
  readonly post: string;
  readonly seatCode: string;
  readonly level: number;
  /** Whether it is a post of public managers. */
  readonly managers: boolean;
  /** Null for a post that nobody held in the period, like the rest. */
  readonly modality: HoldingModality | null;
  readonly holder: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
};

/** An entity in a list: the posts of managers it had, those held by trust at the end, and how many may be (L30057 64). */
export type TrustListEntity = {
  readonly entity: string;
  readonly acronym: string;
  readonly managers: number;
  readonly byTrust: number;
  readonly mayBeByTrust: number;
};
