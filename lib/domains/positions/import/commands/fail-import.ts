import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findImport } from '../operations/find-import';
import { failImportInput } from '../schema';
import { importLifecycle } from '../transitions';

/** Records that a file was not applied, and why. Nothing of it was written. */
export const failImport = defineCommand({
  name: 'positions.fail-import',
  permission: positionPermissions['positions.fail-import'],
  input: failImportInput,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  async write(tx, { id, version, record, parties }, { failure }) {
    expectOne(
      await tx.structureImport.updateMany({
        where: { id, version, state: 'APPLYING' },
        data: { state: 'FAILED', failure, version: { increment: 1 } },
      }),
    );
    return {
      value: { importId: id },
      effects: [{ record, move: { lifecycle: importLifecycle, from: 'APPLYING', to: 'FAILED' }, parties }],
    };
  },
});
