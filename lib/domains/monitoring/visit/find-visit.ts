import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Parties } from '@/lib/kernel/lifecycle';
import type { Tx } from '@/lib/platform/db';
import type { RecordRef } from '@/lib/platform/records';
import { FOLLOWED_SELECT, toFollowed, type FollowedAssignment } from '../followed-assignment';
import { visitRecord } from '../records';
import type { ContactKind, VisitState } from '../types';

export type VisitCase = {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly kind: ContactKind;
  readonly state: VisitState;
  readonly plannedOn: CalendarDate;
  readonly assignment: FollowedAssignment;
  readonly record: RecordRef;
};

/** The contact with the assignment it follows, whoever asks: each command applies its own scope. */
export async function findVisit(tx: Tx, id: string): Promise<VisitCase | null> {
  const row = await tx.monitoringVisit.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      version: true,
      kind: true,
      state: true,
      plannedOn: true,
      assignment: { select: FOLLOWED_SELECT },
    },
  });
  if (!row) return null;
  const assignment = toFollowed(row.assignment);
  return { ...row, plannedOn: fromDbDate(row.plannedOn), assignment, record: recordOf(row, assignment) };
}

export function recordOf(visit: { id: string; code: string }, { post, entityAcronym }: FollowedAssignment): RecordRef {
  return visitRecord({ ...visit, post, entity: entityAcronym });
}

/** What the pipeline needs to open the analyst's task. */
export function visitParties(
  assignment: FollowedAssignment,
  analystId: string | null,
  plannedOn: CalendarDate,
): Parties {
  return {
    entityId: assignment.entityId,
    persons: { analyst: analystId },
    dates: { plannedOn },
    params: { manager: assignment.managerName, post: assignment.post, entity: assignment.entityName },
  };
}

/** The parties' own case: neither the manager who is followed nor their superior follows it for SERVIR. */
export function ownCaseOf({ managerId, superiorId }: FollowedAssignment): (string | null)[] {
  return [managerId, superiorId];
}
