import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { importRecord } from '../../records';
import { storedCounts } from '../counts';
import { turnsTaken } from '../transitions';

/** The imports an actor works with: HR those of its entity, SERVIR the censuses. */
export function ownImports(actor: Actor): Prisma.StructureImportWhereInput {
  if (actor.role === 'system') return {};
  if (actor.role !== 'entity_hr') return { kind: 'census' };
  return actor.entityId === null ? { id: { in: [] } } : { entityId: actor.entityId };
}

/** An import within the actor's scope, for its commands; locked, so that two of them do not move it at once. */
export async function findImport(tx: Tx, actor: Actor, importId: string) {
  const found = await tx.structureImport.findFirst({
    where: { id: importId, ...ownImports(actor) },
    select: { id: true },
  });
  if (!found) return null;
  await tx.$queryRaw`SELECT 1 FROM structure_import WHERE id = ${importId}::uuid FOR UPDATE`;
  const row = await tx.structureImport.findUniqueOrThrow({ where: { id: importId } });
  return {
    ...row,
    counts: storedCounts(row.counts),
    record: importRecord(row),
    parties: {
      ...(row.entityId ? { entityId: row.entityId } : {}),
      taken: turnsTaken(row.entityId),
      params: { file: row.fileName },
    },
  };
}

export type ImportCase = NonNullable<Awaited<ReturnType<typeof findImport>>>;
