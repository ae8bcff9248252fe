import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findTrustList } from '../operations/find-list';
import { discardTrustListInput } from '../schema';
import { trustListLifecycle } from '../transitions';

/** A list with mistakes is not corrected: it is set aside, with the reason, and another is made of better data. */
export const discardTrustList = defineCommand({
  name: 'positions.discard-trust-list',
  permission: positionPermissions['positions.discard-trust-list'],
  input: discardTrustListInput,
  load: (tx, { listId }) => findTrustList(tx, listId),
  state: ({ state }) => ({ lifecycle: trustListLifecycle, current: state }),
  async write(tx, { id, version, state, record }, { reason }) {
    expectOne(
      await tx.trustList.updateMany({
        where: { id, version, state },
        data: { state: 'DISCARDED', discardReason: reason, version: { increment: 1 } },
      }),
    );
    return {
      value: { listId: id },
      effects: [{ record, move: { lifecycle: trustListLifecycle, from: state, to: 'DISCARDED' }, reason }],
    };
  },
});
