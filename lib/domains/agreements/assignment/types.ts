import type { CalendarDate } from '@/lib/kernel/calendar-date';

export const ASSIGNMENT_STATES = [
  'ASSIGNED',
  'NOTIFIED',
  'DESIGNATED',
  'AGREEMENT_SIGNED',
  'ON_PROBATION',
  'CONFIRMED',
  'FAILED_PROBATION',
  'ENDED',
  'ANNULLED',
] as const;

export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** States in which the link is over, or never began. */
export const CLOSED_ASSIGNMENT_STATES = [
  'FAILED_PROBATION',
  'ENDED',
  'ANNULLED',
] as const satisfies readonly AssignmentState[];
type ClosedState = (typeof CLOSED_ASSIGNMENT_STATES)[number];

export function isClosed(state: AssignmentState): state is ClosedState {
  return CLOSED_ASSIGNMENT_STATES.some((closed) => closed === state);
}

/** States in which the manager is bound to the seat: nobody else may be assigned to it, nor they to another. */
export const OPEN_ASSIGNMENT_STATES = ASSIGNMENT_STATES.filter(
  (state): state is Exclude<AssignmentState, ClosedState> => !isClosed(state),
);

/** The days of an assignment, each null until it is known. */
export type AssignmentDates = {
  readonly assignedOn: CalendarDate;
  readonly managerNotifiedOn: CalendarDate | null;
  readonly entityNotifiedOn: CalendarDate | null;
  readonly effectiveOn: CalendarDate | null;
  readonly designatedOn: CalendarDate | null;
  readonly startsOn: CalendarDate | null;
  readonly probationEndsOn: CalendarDate | null;
  readonly probationDecidedOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
};
