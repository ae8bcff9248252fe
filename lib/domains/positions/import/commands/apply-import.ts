import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findImport } from '../operations/find-import';
import { checkMayApply, stepsOf } from '../rules';
import { seenImport } from '../schema';
import { importLifecycle } from '../transitions';

export const IMPORT_QUEUE = 'structure-import';

/** Sends a file without errors to be applied: a job writes all of it or nothing. */
export const applyImport = defineCommand({
  name: 'positions.apply-import',
  permission: positionPermissions['positions.apply-import'],
  input: seenImport,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  rule: checkMayApply,
  async write(tx, { id, version, counts, record, parties }) {
    expectOne(
      await tx.structureImport.updateMany({
        where: { id, version, state: 'CHECKED', errorCount: 0 },
        data: { state: 'APPLYING', version: { increment: 1 } },
      }),
    );
    const progress = { done: 0, total: stepsOf(counts) };
    await tx.structureImportProgress.upsert({
      where: { importId: id },
      create: { importId: id, ...progress },
      update: progress,
    });
    return {
      value: { importId: id },
      effects: [{ record, move: { lifecycle: importLifecycle, from: 'CHECKED', to: 'APPLYING' }, parties }],
      jobs: [{ queue: IMPORT_QUEUE, data: { importId: id }, key: id }],
    };
  },
  constraints: { import_applied_whole: { code: 'platform.conflict' } },
});
