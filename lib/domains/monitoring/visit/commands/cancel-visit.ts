import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { monitoringPermissions } from '../../permissions';
import { mayFollow } from '../../policy';
import { findVisit, ownCaseOf } from '../find-visit';
import { cancelVisitInput } from '../schema';
import { visitLifecycle } from '../transitions';

export const cancelVisit = defineCommand({
  name: 'monitoring.cancel-visit',
  permission: monitoringPermissions['monitoring.cancel-visit'],
  input: cancelVisitInput,
  load: (tx, { visitId }) => findVisit(tx, visitId),
  ownCase: ({ assignment }) => ownCaseOf(assignment),
  policy: (actor, { assignment }) => mayFollow(actor, assignment),
  state: ({ state }) => ({ lifecycle: visitLifecycle, current: state }),
  async write(tx, { id, version, record, assignment, kind, plannedOn }, { reason }) {
    expectOne(
      await tx.monitoringVisit.updateMany({
        where: { id, version, state: 'PLANNED' },
        data: { state: 'CANCELLED', cancelReason: reason, version: { increment: 1 } },
      }),
    );
    return {
      value: { visitId: id },
      effects: [
        {
          record,
          move: { lifecycle: visitLifecycle, from: 'PLANNED', to: 'CANCELLED' },
          caseIds: [assignment.id],
          reason,
        },
      ],
      notices: [
        {
          kind: 'monitoring.visit-cancelled',
          to: { persons: [assignment.managerId, assignment.superiorId] },
          params: { post: assignment.post, entity: assignment.entityName, kind, on: plannedOn },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
