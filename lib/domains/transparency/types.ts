import type { AssignmentState } from '@/lib/domains/agreements/assignment/types';
import type { MemberState } from '@/lib/domains/cadre/types';
import type { RequestState } from '@/lib/domains/requests/transitions';

/** Average achievement of a year's evaluated goals, in percent as decimal text, and over how many evaluations. */
export type YearAchievement = { readonly year: number; readonly average: string; readonly evaluations: number };

/** What anyone may know of the cadre today. */
export type PublicFigures = {
  readonly members: number;
  readonly inPost: number;
  readonly entities: number;
  /** The latest year with notified evaluations; null before the first. */
  readonly achievement: YearAchievement | null;
  /** Some of what is counted was invented to demonstrate the portal. */
  readonly demonstration: boolean;
};

/** How many requests came as far as each step, whatever they are at now. Withdrawn ones count as submitted. */
export type RequestFunnel = Readonly<
  Record<'submitted' | 'accepted' | 'proposed' | 'agreed' | 'assigned' | 'in_post', number>
>;

export type CadreAtAGlance = {
  readonly members: Readonly<Partial<Record<MemberState, number>>>;
  readonly assignments: Readonly<Partial<Record<AssignmentState, number>>>;
  readonly requests: Readonly<Partial<Record<RequestState, number>>>;
  readonly funnel: RequestFunnel;
  readonly achievement: readonly YearAchievement[];
  /** Managers in post by territory: two digits of ubigeo, or 1501 for Metropolitan Lima. */
  readonly territories: Readonly<Record<string, number>>;
};
