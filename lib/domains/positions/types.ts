import type { CalendarDate } from '@/lib/kernel/calendar-date';

export const HOLDING_MODALITIES = ['cadre', 'competition', 'trust', 'commission', 'officer'] as const;
/** How someone came to hold a seat: from the cadre, by competition, by trust, by temporary commission, or as an officer. */
export type HoldingModality = (typeof HOLDING_MODALITIES)[number];

export const SERVANT_GROUPS = ['public_officer', 'public_manager', 'career_servant'] as const;
export type ServantGroup = (typeof SERVANT_GROUPS)[number];

export const MANAGER_ROLES = ['political_strategic', 'strategic', 'operational_strategic'] as const;
export type ManagerRole = (typeof MANAGER_ROLES)[number];

/** Why someone left a post, where it is said. */
export const HOLDING_END_CAUSES = [
  'resignation',
  'trust_lost',
  'designation_ended',
  'term_ended',
  'goals_not_met',
  'caps_exceeded',
  'retirement',
  'death',
  'other',
  'displaced',
] as const;
export type HoldingEndCause = (typeof HOLDING_END_CAUSES)[number];

/** One more term of someone in their post. */
export type RenewalView = {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** The favourable report, and the act that renews. */
  readonly report: string;
  readonly support: string;
  readonly reason: string;
  readonly documentId: string;
};

/** Someone's time in a post. */
export type HoldingView = {
  readonly id: string;
  readonly name: string;
  readonly modality: HoldingModality;
  readonly startsOn: CalendarDate;
  /** Last day foreseen, by an act or by law; null where none is. */
  readonly dueOn: CalendarDate | null;
  /** Last day; null while they hold it. */
  readonly endsOn: CalendarDate | null;
  /** The act that supports it. */
  readonly support: string | null;
  readonly documentId: string | null;
  /** How HR declares that they meet the profile of the post. */
  readonly profile: string | null;
  /** The profile of which they meet every requirement, as HR declares it; null where it was not checked so. */
  readonly metProfile: { readonly id: string; readonly number: number } | null;
  readonly beyondCaps: boolean;
  /** Of their term, newest first. */
  readonly renewals: readonly RenewalView[];
  readonly endCause: HoldingEndCause | null;
  /** The act that ended it. */
  readonly endSupport: string | null;
};
