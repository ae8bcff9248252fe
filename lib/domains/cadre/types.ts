import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Curriculum } from '@/lib/domains/people/types';
import type { ManagerRole } from '@/lib/domains/positions/types';

export const MEMBER_STATES = ['INCORPORATED', 'ASSIGNED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID', 'EXCLUDED'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** Who may be proposed for a post. Incorporated means available (DL1024 7; R030 8). */
export const AVAILABLE_STATES = [
  'INCORPORATED',
  'AVAILABLE_PAID',
  'AVAILABLE_UNPAID',
] as const satisfies readonly MemberState[];

/** Causes for which one ceases to belong to the cadre: letters of R030 29. Letter l needs a procedure of its own. */
export const EXCLUSION_GROUNDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'j', 'k', 'm', 'n'] as const;
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number];

export type MemberRow = {
  readonly id: string;
  readonly code: string;
  /** Family names first, as lists are read. */
  readonly name: string;
  readonly demonstration: boolean;
  readonly state: MemberState;
  readonly stateSince: CalendarDate;
  readonly managerRole: ManagerRole;
  readonly incorporatedOn: CalendarDate;
  /** Percentage in decimal text. */
  readonly lastAchievement: { readonly year: number; readonly achievement: string } | null;
};

export type TrackRecordLine = {
  readonly id: string;
  readonly year: number;
  readonly entityName: string;
  readonly postTitle: string;
  readonly achievement: string;
  readonly result: string;
  readonly source: string;
};

type CompetitionName = { readonly id: string; readonly code: string; readonly title: string };

export type MemberView = {
  readonly id: string;
  readonly code: string;
  readonly personId: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly state: MemberState;
  readonly stateSince: CalendarDate;
  readonly managerRole: ManagerRole;
  readonly incorporatedOn: CalendarDate;
  readonly resolution: string;
  readonly refusals: number;
  readonly exclusionGround: string | null;
  readonly exclusionCause: string | null;
  readonly version: number;
  readonly competition: CompetitionName | null;
  readonly trackRecord: readonly TrackRecordLine[];
  readonly curriculum: Curriculum;
};

/** Someone who passed the introductory course and is not in the cadre yet. Marks are decimal text. */
export type PassedCandidate = {
  readonly applicationId: string;
  readonly code: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly courseScore: string | null;
  readonly coursePassMark: string;
  readonly competition: CompetitionName;
};
