import 'server-only';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { monitoringPermissions } from '../../permissions';
import { findVisit } from '../find-visit';
import { withdrawVisitsInput } from '../schema';
import { visitLifecycle } from '../transitions';

/** Kept with the visit, in the language of the portal's records. */
const REASON = 'La asignación terminó antes de la fecha prevista.';

/** Cancels what was planned with a manager whose assignment ended. With nothing planned it is refused as not found. */
export const withdrawVisits = defineCommand({
  name: 'monitoring.withdraw-visits',
  permission: monitoringPermissions['monitoring.withdraw-visits'],
  input: withdrawVisitsInput,
  async load(tx, { assignmentId }) {
    const rows = await tx.monitoringVisit.findMany({
      where: { assignmentId, state: 'PLANNED', assignment: { endedOn: { not: null } } },
      orderBy: { code: 'asc' },
      select: { id: true },
    });
    const visits = [];
    for (const { id } of rows) visits.push(await findVisit(tx, id));
    const [first, ...others] = visits.filter((visit) => visit !== null);
    return first ? { first, others } : null;
  },
  async write(tx, { first, others }, { assignmentId }) {
    for (const { id, version } of [first, ...others]) {
      expectOne(
        await tx.monitoringVisit.updateMany({
          where: { id, version, state: 'PLANNED' },
          data: { state: 'CANCELLED', cancelReason: REASON, version: { increment: 1 } },
        }),
      );
    }
    const cancelled = ({ record }: typeof first): Effect => ({
      record,
      move: { lifecycle: visitLifecycle, from: 'PLANNED', to: 'CANCELLED' },
      caseIds: [assignmentId],
      reason: REASON,
    });
    return {
      value: { assignmentId },
      effects: [cancelled(first), ...others.map(cancelled)],
      notices: [first, ...others].map(({ id, record, assignment, kind, plannedOn }) => ({
        kind: 'monitoring.visit-cancelled',
        to: { persons: [assignment.managerId, assignment.superiorId] },
        params: { post: assignment.post, entity: assignment.entityName, kind, on: plannedOn },
        url: record.url,
        recordId: id,
      })),
    };
  },
});
