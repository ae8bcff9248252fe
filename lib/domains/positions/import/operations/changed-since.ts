import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { Refusing } from '@/lib/platform/refusing';

/** Of each kind, what others rest on: taking back another datum, such as a name, moves nothing from under anybody. */
const RESTED_ON = {
  seat: { table: 'seat', columns: ['unitId', 'level', 'servantGroup', 'managerRole', 'budgeted'] },
  unit: { table: 'organizational_unit', columns: ['parentId', 'level', 'bodyType'] },
  entity: { table: 'entity', columns: ['parentId', 'entityClass', 'government'] },
} as const;

/** Whoever would come to rest on any of it meanwhile waits, and is told by the database if it is gone. */
export async function lockTouched(tx: Tx, importId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT count(*)::int FROM (
      SELECT 1 FROM entity WHERE id IN (
        SELECT COALESCE((before->>'entityId')::uuid, "recordId") FROM structure_import_change WHERE "importId" = ${importId}::uuid)
      ORDER BY id FOR NO KEY UPDATE) locked`;
  await tx.$queryRaw`
    SELECT count(*)::int FROM (
      SELECT 1 FROM seat WHERE id IN (
        SELECT "recordId" FROM structure_import_change WHERE "importId" = ${importId}::uuid AND kind = 'seat')
      ORDER BY id FOR NO KEY UPDATE) locked`;
  await tx.$queryRaw`
    SELECT count(*)::int FROM (
      SELECT 1 FROM seat_holding WHERE id IN (
        SELECT "recordId" FROM structure_import_change WHERE "importId" = ${importId}::uuid AND kind = 'holding')
      ORDER BY id FOR UPDATE) locked`;
}

type Found = { readonly what: string; readonly count: number; readonly code: string };

/**
 * Refuses, saying what, when something has come to rest on what an import made of a record that was there before: someone
 * took the post, asked for a manager for it, began its profile, or added a post to the unit.
 */
export async function refuseTiedSince(tx: Tx, importId: string): Promise<void> {
  for (const [kind, { table, columns }] of Object.entries(RESTED_ON)) {
    const now = columns.map((column) => `r."${column}"::text`).join(', ');
    const then = columns.map((column) => `c.before->>'${column}'`).join(', ');
    const [found] = await tx.$queryRawUnsafe<Found[]>(
      `SELECT t.what, count(*)::int AS count, min(c.code) AS code
       FROM structure_import_change c JOIN "${table}" r ON r.id = c."recordId"
       JOIN structure_tie t ON t.kind = c.kind AND t."recordId" = c."recordId"
       WHERE c."importId" = $1::uuid AND c.kind = $2::"ImportedKind" AND c.before IS NOT NULL
         AND (${now}) IS DISTINCT FROM (${then}) AND NOT (t.id = ANY (COALESCE(c.ties, '{}')))
       GROUP BY t.what ORDER BY t.what LIMIT 1`,
      importId,
      kind,
    );
    if (found) throw new Refusing({ code: 'positions.import_depended_on', params: { ...found } });
  }
}

/** Refuses, saying which, when a record would go back to a place that is no longer there. */
export async function refuseLostPlaces(tx: Tx, importId: string): Promise<void> {
  const [lost] = await tx.$queryRaw<{ what: string; code: string }[]>`
    WITH changed AS (SELECT kind, code, before FROM structure_import_change WHERE "importId" = ${importId}::uuid AND before IS NOT NULL)
    SELECT 'unit' AS what, c.code FROM changed c LEFT JOIN organizational_unit u ON u.id = (c.before->>'unitId')::uuid
    WHERE c.kind = 'seat' AND (u.id IS NULL OR u."closedOn" IS NOT NULL)
    UNION ALL
    SELECT 'superior', c.code FROM changed c LEFT JOIN seat s ON s.id = (c.before->>'reportsToId')::uuid
    WHERE c.kind = 'seat' AND c.before->>'reportsToId' IS NOT NULL AND (s.id IS NULL OR s."suppressedOn" IS NOT NULL)
    UNION ALL
    SELECT 'parent', c.code FROM changed c LEFT JOIN organizational_unit u ON u.id = (c.before->>'parentId')::uuid
    WHERE c.kind = 'unit' AND c.before->>'parentId' IS NOT NULL AND (u.id IS NULL OR u."closedOn" IS NOT NULL)
    UNION ALL
    SELECT 'entity', c.code FROM changed c LEFT JOIN entity e ON e.id = (c.before->>'parentId')::uuid
    WHERE c.kind = 'entity' AND c.before->>'parentId' IS NOT NULL AND e.id IS NULL
    ORDER BY 1, 2 LIMIT 1`;
  if (lost) throw new Refusing({ code: 'positions.import_place_gone', params: lost });
}

/** Refuses when the name that a unit had is another's by now. */
export async function refuseTakenNames(tx: Tx, importId: string): Promise<void> {
  const [taken] = await tx.$queryRaw<{ name: string; code: string }[]>`
    SELECT u.name, u.code FROM structure_import_change c
    JOIN organizational_unit u ON u."entityId" = (c.before->>'entityId')::uuid AND u.name = c.before->>'name' AND u.id <> c."recordId"
    WHERE c."importId" = ${importId}::uuid AND c.kind = 'unit' AND c.before IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM structure_import_change own
        WHERE own."importId" = c."importId" AND own.kind = 'unit' AND own."recordId" = u.id)
    ORDER BY u.code LIMIT 1`;
  if (taken) throw new Refusing({ code: 'positions.import_name_taken', params: taken });
}
