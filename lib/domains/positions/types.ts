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

/** Someone's time in a post. */
export type HoldingView = {
  readonly id: string;
  readonly name: string;
  readonly modality: HoldingModality;
  readonly startsOn: CalendarDate;
  /** Last day foreseen; null where none is. */
  readonly dueOn: CalendarDate | null;
  /** Last day; null while they hold it. */
  readonly endsOn: CalendarDate | null;
  /** The act that supports it. */
  readonly support: string | null;
  readonly documentId: string | null;
  /** How HR declares that they meet the profile of the post. */
  readonly profile: string | null;
  readonly beyondCaps: boolean;
  readonly endCause: HoldingEndCause | null;
  /** The act that ended it. */
  readonly endSupport: string | null;
};
