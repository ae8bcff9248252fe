import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../../permissions';
import { findQuotaException } from '../operations/find-quota-exception';
import { withdrawQuotaExceptionInput } from '../schema';
import { quotaExceptionLifecycle } from '../transitions';

/** The entity takes back what SERVIR has not decided. */
export const withdrawQuotaException = defineCommand({
  name: 'positions.withdraw-quota-exception',
  permission: positionPermissions['positions.withdraw-quota-exception'],
  input: withdrawQuotaExceptionInput,
  load: async (tx, { exceptionId }, { actor: { entityId } }) =>
    entityId === null ? null : await findQuotaException(tx, { id: exceptionId, entityId }),
  state: ({ state }) => ({ lifecycle: quotaExceptionLifecycle, current: state }),
  async write(tx, { id, version, entityId, record }) {
    expectOne(
      await tx.quotaException.updateMany({
        where: { id, version, state: 'REQUESTED' },
        data: { state: 'WITHDRAWN', version: { increment: 1 } },
      }),
    );
    return {
      value: { entityId },
      effects: [
        {
          record,
          move: { lifecycle: quotaExceptionLifecycle, from: 'REQUESTED', to: 'WITHDRAWN' },
          caseIds: [entityId],
        },
      ],
    };
  },
});
