import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Requirement } from '@/lib/domains/positions/requirements/types';
import type { ServantGroup } from '@/lib/domains/positions/types';

/** What the rules must know of a seat that is asked for. */
export type RequestedSeat = {
  readonly servantGroup: ServantGroup;
  readonly budgeted: boolean;
  /** Of its present holder: null day when they hold it without an end; null when nobody does. */
  readonly holding: { readonly endsOn: CalendarDate | null } | null;
};

export type RequestContent = {
  readonly reason: string;
  readonly functions: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly budgetSource: string;
  readonly budgetConfirmed: boolean;
  readonly neededOn: CalendarDate;
};
