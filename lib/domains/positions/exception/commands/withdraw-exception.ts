import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findException } from '../operations/find-exception';
import { withdrawExceptionInput } from '../schema';
import { exceptionLifecycle } from '../transitions';

/** The entity takes back what SERVIR has not decided. */
export const withdrawException = defineCommand({
  name: 'positions.withdraw-exception',
  permission: positionPermissions['positions.withdraw-exception'],
  input: withdrawExceptionInput,
  async load(tx, { exceptionId }, { actor: { entityId } }) {
    return entityId === null ? null : await findException(tx, { id: exceptionId, seat: { entityId } });
  },
  state: ({ state }) => ({ lifecycle: exceptionLifecycle, current: state }),
  async write(tx, { id, version, seat, record }) {
    expectOne(
      await tx.classificationException.updateMany({
        where: { id, version, state: 'REQUESTED' },
        data: { state: 'WITHDRAWN', version: { increment: 1 } },
      }),
    );
    return {
      value: { seatId: seat.id },
      effects: [
        { record, move: { lifecycle: exceptionLifecycle, from: 'REQUESTED', to: 'WITHDRAWN' }, caseIds: [seat.id] },
      ],
    };
  },
});
