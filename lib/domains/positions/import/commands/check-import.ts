import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/prisma/client';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findImport } from '../operations/find-import';
import { planImport } from '../operations/plan-import';
import { seenImport } from '../schema';
import { importLifecycle } from '../transitions';
import { KEPT_ERRORS } from '../types';

/** Checks every row against the structure as it is: what the file would do, and all that is wrong. Changes nothing of it. */
export const checkImport = defineCommand({
  name: 'positions.check-import',
  permission: positionPermissions['positions.check-import'],
  input: seenImport,
  timeoutMs: 60_000,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  async write(tx, file, _input, { now, ...context }) {
    const { id, version, state, record, parties } = file;
    const { counts, errors } = await planImport(tx, file, context);
    await tx.structureImportError.deleteMany({ where: { importId: id } });
    await tx.structureImportError.createMany({
      data: errors.slice(0, KEPT_ERRORS).map(({ params, ...error }, index) => ({
        importId: id,
        position: index + 1,
        params: { ...params },
        ...error,
      })),
    });
    expectOne(
      await tx.structureImport.updateMany({
        where: { id, version },
        data: {
          state: 'CHECKED',
          errorCount: errors.length,
          counts: counts as unknown as Prisma.InputJsonValue,
          failure: null,
          checkedAt: now,
          version: { increment: 1 },
        },
      }),
    );
    return {
      value: { importId: id, errors: errors.length },
      effects: [
        {
          record,
          move: { lifecycle: importLifecycle, from: state, to: 'CHECKED' },
          parties,
          changes: [{ field: 'errors', after: errors.length }],
        },
      ],
    };
  },
});
