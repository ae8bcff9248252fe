import type { CalendarDate } from '@/lib/kernel/calendar-date';

export const HOLDING_MODALITIES = ['cadre', 'competition', 'trust', 'commission', 'officer'] as const;
/** How someone came to hold a seat: from the cadre, by competition, by trust, by temporary commission, or as an officer. */
export type HoldingModality = (typeof HOLDING_MODALITIES)[number];

export const SERVANT_GROUPS = ['public_officer', 'public_manager', 'career_servant'] as const;
export type ServantGroup = (typeof SERVANT_GROUPS)[number];

export const MANAGER_ROLES = ['political_strategic', 'strategic', 'operational_strategic'] as const;
export type ManagerRole = (typeof MANAGER_ROLES)[number];

/** Someone's time in a post. */
export type HoldingView = {
  readonly id: string;
  readonly name: string;
  readonly modality: HoldingModality;
  readonly startsOn: CalendarDate;
  /** Last day; null while they hold it. */
  readonly endsOn: CalendarDate | null;
  /** The act that supports it. */
  readonly support: string | null;
};
