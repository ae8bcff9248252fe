import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { monitoringPermissions } from '../../permissions';
import { mayFollow, ownerOf } from '../../policy';
import { findCommitment } from '../find-commitment';
import { cancelCommitmentInput } from '../schema';
import { commitmentLifecycle } from '../transitions';

/** The analyst withdraws what no longer makes sense, and its owner is told why. */
export const cancelCommitment = defineCommand({
  name: 'monitoring.cancel-commitment',
  permission: monitoringPermissions['monitoring.cancel-commitment'],
  input: cancelCommitmentInput,
  load: (tx, { commitmentId }) => findCommitment(tx, commitmentId),
  ownCase: ({ assignment }) => [assignment.managerId, assignment.superiorId],
  policy: (actor, { assignment }) => mayFollow(actor, assignment),
  state: ({ state }) => ({ lifecycle: commitmentLifecycle, current: state }),
  async write(tx, { id, version, visitId, record, ownerRole, assignment }, { reason }, { actor, today }) {
    expectOne(
      await tx.commitment.updateMany({
        where: { id, version, state: 'OPEN' },
        data: { state: 'CANCELLED', cancelReason: reason, closedOn: toDbDate(today), version: { increment: 1 } },
      }),
    );
    const others = [ownerOf(ownerRole, assignment)].filter((personId) => personId !== actor.personId);
    return {
      value: { commitmentId: id },
      effects: [
        {
          record,
          move: { lifecycle: commitmentLifecycle, from: 'OPEN', to: 'CANCELLED' },
          caseIds: [visitId, assignment.id],
          reason,
        },
      ],
      notices: [
        {
          kind: 'monitoring.commitment-cancelled',
          to: { persons: others },
          params: { commitment: record.label },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
