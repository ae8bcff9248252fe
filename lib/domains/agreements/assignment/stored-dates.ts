import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { AssignmentDates } from './types';

type Columns = { readonly [K in keyof AssignmentDates]: K extends 'assignedOn' ? Date : Date | null };

/** The days of an assignment from its columns. */
export function datesOf(row: Columns): AssignmentDates {
  const day = (value: Date | null): CalendarDate | null => value && fromDbDate(value);
  return {
    assignedOn: fromDbDate(row.assignedOn),
    managerNotifiedOn: day(row.managerNotifiedOn),
    entityNotifiedOn: day(row.entityNotifiedOn),
    effectiveOn: day(row.effectiveOn),
    designatedOn: day(row.designatedOn),
    startsOn: day(row.startsOn),
    probationEndsOn: day(row.probationEndsOn),
    probationDecidedOn: day(row.probationDecidedOn),
    endsOn: day(row.endsOn),
    endedOn: day(row.endedOn),
  };
}
