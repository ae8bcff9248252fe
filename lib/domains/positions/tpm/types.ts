import type { CalendarDate } from '@/lib/kernel/calendar-date';

/** Why a post belongs to the top public management (S3 T11), in the order of the table. */
export const TPM_GROUNDS = ['level_1', 'listed_level_2', 'regional_function'] as const;
export type TpmGround = (typeof TPM_GROUNDS)[number];

/** How a public manager is monitored (S3 T20). Two of them are guided, but for different reasons. */
export const SEGMENTS = ['tpm_by_trust', 'centralized', 'other_managers'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const REVIEW_STATES = ['IN_FORCE', 'SUPERSEDED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A body on the list whose level-2 posts are of the top public management, or that was on it. */
export type TpmBodyView = {
  readonly id: string;
  readonly version: number;
  readonly entity: { readonly id: string; readonly name: string; readonly entityClass: string };
  readonly includedOn: CalendarDate;
  readonly resolution: string;
  readonly reason: string;
  /** Null while it is on the list, like the rest of its exclusion. */
  readonly excludedOn: CalendarDate | null;
  readonly exclusionResolution: string | null;
  readonly exclusionReason: string | null;
};

export type TpmReviewView = {
  readonly id: string;
  readonly version: number;
  readonly state: ReviewState;
  readonly reviewedOn: CalendarDate;
  /** Null when no norm says when. */
  readonly nextOn: CalendarDate | null;
  readonly resolution: string;
  readonly summary: string;
  /** Bodies on the list when it was reviewed. */
  readonly bodies: number;
};
