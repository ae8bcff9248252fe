import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';

export type Change = Omit<Prisma.StructureImportChangeCreateManyInput, 'importId'>;

/** Keeps what an import wrote, for its report and its undoing. */
export async function keepChanges(tx: Tx, importId: string, changes: readonly Change[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO structure_import_change ("importId", kind, "recordId", code, name, version, before)
     SELECT $1::uuid, kind::"ImportedKind", "recordId", code, name, version, before
     FROM jsonb_to_recordset($2::jsonb) AS r(kind text, "recordId" uuid, code text, name text, version int, before jsonb)`,
    importId,
    JSON.stringify(changes),
  );
}

/** What rests on what the import changed, so that whatever comes to rest on it later is told apart. */
export async function keepTies(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE structure_import_change c SET ties = t.ids
    FROM (SELECT kind, "recordId", array_agg(id) AS ids FROM structure_tie GROUP BY kind, "recordId") t
    WHERE c."importId" = ${importId}::uuid AND c.before IS NOT NULL AND t.kind = c.kind AND t."recordId" = c."recordId"`;
}

/**
 * What an undone import changed is again, value by value, as it found it. Whichever import had left it so may be undone
 * again: the version that putting it back gave is taken as that import's own.
 */
export async function giveBackChanges(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE structure_import_change c SET version = u.version + 1
    FROM structure_import_change u, structure_import i
    WHERE u."importId" = ${importId}::uuid AND u.before IS NOT NULL AND c.kind = u.kind AND c."recordId" = u."recordId"
      AND c.version = (u.before->>'version')::int AND i.id = c."importId" AND i.id <> u."importId" AND i.state = 'APPLIED'`;
}
