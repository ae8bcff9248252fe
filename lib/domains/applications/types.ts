import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Experience, Identity, Study } from '@/lib/domains/people/types';

export const APPLICATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'SCREENED_OUT',
  'CANDIDATE',
  'ELIMINATED',
  'SELECTED',
  'PASSED_WITHOUT_VACANCY',
  'NOT_SELECTED',
  'IN_COURSE',
  'COURSE_PASSED',
  'INCORPORATED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Nothing more happens to them. */
export const FINAL_STATES = [
  'SCREENED_OUT',
  'ELIMINATED',
  'PASSED_WITHOUT_VACANCY',
  'NOT_SELECTED',
  'INCORPORATED',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies readonly ApplicationState[];

/**
 * What an applicant declares under oath, each verifiable until the end (TUO 51): no conviction (DL1024 5.d), no
 * disqualification (DL1024 5.b), registers of sanctioned servants and of debtors, kinship (Ley 26771) and interests.
 */
export const STATEMENTS = [
  'no_conviction',
  'no_disqualification',
  'not_in_rnssc',
  'not_in_redereci',
  'not_in_redam',
  'no_nepotism',
  'interests_declared',
] as const;
export type Statement = (typeof STATEMENTS)[number];

/** A certificate, pinned by the digest of its bytes. */
export type PinnedDocument = { readonly documentId: string; readonly name: string; readonly sha256: string };

type WithEvidence<T> = Omit<T, 'documentId'> & { readonly document: PinnedDocument | null };

/** The profile as it stood when the application was submitted. Screening, scores and challenges read this alone. */
export type ApplicationSnapshot = {
  readonly format: 1;
  readonly code: string;
  readonly competition: { readonly id: string; readonly code: string; readonly title: string };
  /** ISO 8601 in UTC. */
  readonly submittedAt: string;
  readonly personId: string;
  readonly identity: Identity;
  readonly studies: readonly WithEvidence<Study>[];
  readonly experiences: readonly WithEvidence<Experience>[];
  readonly documents: readonly (PinnedDocument & { readonly requestedId: string; readonly requested: string })[];
  readonly statements: readonly Statement[];
  readonly motivation: string | null;
};

/** When a call receives applications: both days are included, by the day of Lima. */
export type ApplicationWindow = {
  readonly state: string;
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
};
