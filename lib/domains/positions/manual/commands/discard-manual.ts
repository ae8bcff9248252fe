import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { manualRecord } from '../../records';
import { manualInput } from '../schema';
import { manualLifecycle } from '../transitions';

/** A version loaded by mistake is put aside; it stays to be read. */
export const discardManual = defineCommand({
  name: 'positions.discard-manual',
  permission: positionPermissions['positions.discard-manual'],
  input: manualInput,
  load: (tx, { manualId }) => tx.positionManual.findUnique({ where: { id: manualId } }),
  state: ({ state }) => ({ lifecycle: manualLifecycle, current: state }),
  async write(tx, { id, version, edition, name }) {
    expectOne(
      await tx.positionManual.updateMany({
        where: { id, version, state: 'DRAFT' },
        data: { state: 'DISCARDED', version: { increment: 1 } },
      }),
    );
    return {
      value: { edition },
      effects: [
        {
          record: manualRecord({ id, edition, name }),
          move: { lifecycle: manualLifecycle, from: 'DRAFT', to: 'DISCARDED' },
        },
      ],
    };
  },
});
