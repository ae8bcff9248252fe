import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { Prisma } from '@/lib/platform/prisma/client';
import { expectOne } from '@/lib/platform/refusing';
import { columnsOf } from '../columns';
import { checkMapping, type Mapping } from '../mapping';
import { positionPermissions } from '../../permissions';
import { findImport } from '../operations/find-import';
import { mapImportInput } from '../schema';
import { importLifecycle } from '../transitions';
import type { ImportKind } from '../types';

/** Tells which column of the file is what. What was checked before has to be checked again. */
export const mapImport = defineCommand({
  name: 'positions.map-import',
  permission: positionPermissions['positions.map-import'],
  input: mapImportInput,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  rule: ({ kind, header }, { columns }) => checkMapping(kind, header, mappingOf(kind, columns)),
  async write(tx, { id, version, state, kind, record, parties }, { columns }) {
    const mapping = mappingOf(kind, columns);
    await tx.structureImportError.deleteMany({ where: { importId: id } });
    expectOne(
      await tx.structureImport.updateMany({
        where: { id, version },
        data: {
          state: 'MAPPED',
          mapping,
          errorCount: 0,
          counts: Prisma.DbNull,
          failure: null,
          checkedAt: null,
          version: { increment: 1 },
        },
      }),
    );
    return {
      value: { importId: id },
      effects: [{ record, move: { lifecycle: importLifecycle, from: state, to: 'MAPPED' }, parties }],
    };
  },
});

function mappingOf(kind: ImportKind, columns: Readonly<Record<string, number | null>>): Mapping {
  return Object.fromEntries(columnsOf(kind).flatMap(({ key }) => (columns[key] == null ? [] : [[key, columns[key]]])));
}
