import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { monitoringPermissions } from '../../permissions';
import { mayFulfil } from '../../policy';
import { findCommitment } from '../find-commitment';
import { fulfilCommitmentInput } from '../schema';
import { commitmentLifecycle } from '../transitions';

/** Its owner says what was done; the analyst is told and sees it at the next contact. */
export const fulfilCommitment = defineCommand({
  name: 'monitoring.fulfil-commitment',
  permission: monitoringPermissions['monitoring.fulfil-commitment'],
  input: fulfilCommitmentInput,
  load: (tx, { commitmentId }) => findCommitment(tx, commitmentId),
  policy: mayFulfil,
  state: ({ state }) => ({ lifecycle: commitmentLifecycle, current: state }),
  async write(tx, { id, version, visitId, record, ownerRole, assignment }, { outcome }, { actor, today }) {
    expectOne(
      await tx.commitment.updateMany({
        where: { id, version, state: 'OPEN' },
        data: {
          state: 'FULFILLED',
          outcome,
          fulfilledById: actor.personId,
          closedOn: toDbDate(today),
          version: { increment: 1 },
        },
      }),
    );
    const told = ownerRole === 'monitoring_analyst' ? assignment.managerId : assignment.analystId;
    return {
      value: { commitmentId: id },
      effects: [
        {
          record,
          move: { lifecycle: commitmentLifecycle, from: 'OPEN', to: 'FULFILLED' },
          caseIds: [visitId, assignment.id],
          changes: [{ field: 'outcome', after: outcome }],
        },
      ],
      notices: [
        {
          kind: 'monitoring.commitment-fulfilled',
          to: { persons: [told] },
          params: { commitment: record.label },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
