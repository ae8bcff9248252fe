import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findImport } from '../operations/find-import';
import { seenImport } from '../schema';
import { importLifecycle } from '../transitions';

/** Leaves aside a file that was not applied; it stays to be read. */
export const discardImport = defineCommand({
  name: 'positions.discard-import',
  permission: positionPermissions['positions.discard-import'],
  input: seenImport,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  async write(tx, { id, version, state, record, parties }) {
    expectOne(
      await tx.structureImport.updateMany({
        where: { id, version, state },
        data: { state: 'DISCARDED', version: { increment: 1 } },
      }),
    );
    return {
      value: { importId: id },
      effects: [{ record, move: { lifecycle: importLifecycle, from: state, to: 'DISCARDED' }, parties }],
    };
  },
});
