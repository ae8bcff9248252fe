import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Terms } from './terms';

export const PROFILE_STATES = ['DRAFT', 'DEVIATION_REQUESTED', 'APPROVED', 'SUPERSEDED', 'DISCARDED'] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

/** A post has at most one profile in these. */
export const OPEN_STATES = ['DRAFT', 'DEVIATION_REQUESTED'] as const satisfies readonly ProfileState[];

/** One version of the profile of a post, as its page shows it. */
export type ProfileView = {
  readonly id: string;
  readonly version: number;
  readonly state: ProfileState;
  /** Of the approved version, from 1 for each post; null until then. */
  readonly number: number | null;
  readonly terms: Terms;
  readonly standard: { readonly id: string; readonly code: string; readonly title: string; readonly terms: Terms };
  readonly manual: { readonly edition: number; readonly name: string; readonly demonstration: boolean };
  readonly reason: string | null;
  readonly documentId: string | null;
  readonly requestedById: string | null;
  /** Of SERVIR's last decision, also when it refused and the draft went back to the entity. */
  readonly decisionReason: string | null;
  readonly decidedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
};
