import 'server-only';
import { partsOf, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { nextCode } from '@/lib/platform/codes';
import type { CommandContext, Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { RecordRef } from '@/lib/platform/records';
import type { FollowedAssignment } from '../../followed-assignment';
import type { ContactKind } from '../../types';
import { recordOf, visitParties } from '../find-visit';
import { visitLifecycle } from '../transitions';

export type PlannedContact = { readonly kind: ContactKind; readonly plannedOn: CalendarDate; readonly agenda: string };

/** Creates a planned contact of the actor's, and answers it with the effect that makes it their turn. */
export async function planContact(
  tx: Tx,
  assignment: FollowedAssignment,
  { kind, plannedOn, agenda }: PlannedContact,
  { actor, today }: CommandContext,
): Promise<{ id: string; record: RecordRef; effect: Effect }> {
  if (actor.personId === null) throw new Error('An analyst without a person has no portfolio');
  const code = await nextCode(tx, 'monitoring_visit_code', partsOf(today).year);
  const { id } = await tx.monitoringVisit.create({
    data: {
      code,
      assignmentId: assignment.id,
      analystId: actor.personId,
      kind,
      plannedOn: toDbDate(plannedOn),
      agenda,
    },
    select: { id: true },
  });
  const record = recordOf({ id, code }, assignment);
  return {
    id,
    record,
    effect: {
      record,
      move: { lifecycle: visitLifecycle, from: null, to: 'PLANNED' },
      parties: visitParties(assignment, actor.personId, plannedOn),
      caseIds: [assignment.id],
      changes: [{ field: 'plannedOn', after: plannedOn }],
    },
  };
}
