import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Requirement } from '@/lib/domains/positions/requirements/types';
import type { ManagerRole } from '@/lib/domains/positions/types';

/** The introductory course is marked out of twenty, as studies are in Peru; its pass mark in the terms too. */
export const COURSE_MAXIMUM = '20';

export const COMPETITION_STATES = [
  'DRAFT',
  'IN_REVIEW',
  'TERMS_APPROVED',
  'PUBLISHED',
  'CLOSED',
  'EVALUATING',
  'MERIT_LIST',
  'MERIT_LIST_APPROVED',
  'RESULTS_PUBLISHED',
  'INTRODUCTORY_COURSE',
  'CONCLUDED',
  'DECLARED_VOID',
] as const;
export type CompetitionState = (typeof COMPETITION_STATES)[number];

/** States in which the terms are everybody's to read. */
export const PUBLIC_STATES = COMPETITION_STATES.slice(COMPETITION_STATES.indexOf('PUBLISHED'));

/** How the public list groups them. */
export const PUBLIC_GROUPS = {
  open: ['PUBLISHED'],
  evaluation: ['CLOSED', 'EVALUATING', 'MERIT_LIST', 'MERIT_LIST_APPROVED'],
  results: ['RESULTS_PUBLISHED', 'INTRODUCTORY_COURSE', 'CONCLUDED', 'DECLARED_VOID'],
} as const satisfies Record<string, readonly CompetitionState[]>;
export type PublicGroup = keyof typeof PUBLIC_GROUPS;

export const STAGE_KINDS = [
  'curricular',
  'knowledge',
  'psychotechnical',
  'competencies',
  'case_solution',
  'interview',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** The dates of a call, in the order in which they must fall. */
export type Timeline = {
  readonly publishOn: CalendarDate;
  readonly applicationsOpenOn: CalendarDate;
  readonly applicationsCloseOn: CalendarDate;
  readonly resultsOn: CalendarDate;
  readonly courseStartsOn: CalendarDate;
};

/** An eliminatory stage. Marks, weights and scores are decimal text; weights are percentages of the total. */
export type StageTerms = {
  readonly kind: StageKind;
  readonly name: string;
  readonly weight: string;
  readonly passMark: string;
  readonly maxScore: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
};

export type DocumentTerms = { readonly name: string; readonly mandatory: boolean };

/** What a competition says, from its title to how its results may be challenged. */
export type Terms = Timeline & {
  readonly title: string;
  readonly managerRole: ManagerRole;
  readonly profile: string;
  readonly conditions: string;
  readonly vacancies: number;
  readonly coursePassMark: string;
  readonly rounding: number;
  readonly challengeNotice: string;
  readonly stages: readonly StageTerms[];
  /** Lines of the managerial profile, as they are compared with a curriculum. */
  readonly requirements: readonly Requirement[];
  readonly documents: readonly DocumentTerms[];
};

/** Terms as stored, with the ids by which scores and applications refer to their stages and documents. */
export type StoredTerms = Omit<Terms, 'stages' | 'documents'> & {
  readonly stages: readonly (Terms['stages'][number] & { readonly id: string })[];
  readonly documents: readonly (Terms['documents'][number] & { readonly id: string })[];
};

export const MERIT_OUTCOMES = ['SELECTED', 'PASSED_WITHOUT_VACANCY', 'NOT_SELECTED'] as const;
export type MeritOutcome = (typeof MERIT_OUTCOMES)[number];

/** What one stage gave a person: score out of the maximum, and the points it adds to the total. Decimal text. */
export type MeritLine = {
  readonly stageId: string;
  readonly name: string;
  readonly weight: string;
  readonly maxScore: string;
  readonly score: string;
  readonly points: string;
};

export type MeritEntry = {
  readonly applicationId: string;
  readonly applicationCode: string;
  readonly candidateName: string;
  /** The person was invented for the demonstration. */
  readonly demonstration: boolean;
  readonly rank: number;
  /** Rounded as the terms say. */
  readonly total: string;
  readonly outcome: MeritOutcome;
  readonly lines: readonly MeritLine[];
};

/** How many were left: who applied (`submitted`), who met the profile (`screened`), who passed each stage (its id). */
export type FunnelCount = { readonly key: string; readonly count: number };

/** A competition as lists show it. */
export type CompetitionRow = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: CompetitionState;
  readonly managerRole: ManagerRole;
  readonly vacancies: number;
  readonly publishOn: CalendarDate;
  readonly applicationsOpenOn: CalendarDate;
  readonly applicationsCloseOn: CalendarDate;
  readonly resultsOn: CalendarDate;
};

/** A merit list as its readers see it. */
export type MeritListView = {
  readonly sha256: string;
  readonly computedAt: Date;
  readonly approvedAt: Date | null;
  readonly approvalReason: string | null;
  readonly publishedAt: Date | null;
  readonly funnel: readonly FunnelCount[];
  /** How many people are on it. Who they are is read by pages. */
  readonly places: number;
};

/** A line of a merit list as its readers see it. */
export type MeritPlaceView = Omit<MeritEntry, 'applicationId'>;

/** Everything a competition's page says of it. */
export type CompetitionView = {
  readonly id: string;
  readonly code: string;
  readonly state: CompetitionState;
  readonly frame: string;
  readonly version: number;
  readonly createdById: string;
  readonly publishedAt: Date | null;
  readonly returnReason: string | null;
  readonly voidReason: string | null;
  readonly terms: StoredTerms;
  readonly meritList: MeritListView | null;
};
