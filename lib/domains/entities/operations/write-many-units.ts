import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { Refusing } from '@/lib/platform/refusing';

/** A unit to write, as JSON. `version` is that of the row it changes. */
export interface UnitRow {
  readonly id: string;
  readonly version: number;
  readonly entityId: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly bodyType: string;
  readonly level: number;
  readonly function: string | null;
  readonly headcount: number | null;
}

const FIELDS = `id uuid, version int, "entityId" uuid, "parentId" uuid, code text, name text, "bodyType" text, level int,
  function text, headcount int`;

/** Rows in an order in which each finds its parent already there. */
export async function insertUnits(tx: Tx, rows: readonly UnitRow[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO organizational_unit (id, "entityId", "parentId", code, name, "bodyType", level, function, headcount)
     SELECT id, "entityId", "parentId", code, name, "bodyType"::"BodyType", level, function::"UnitFunction", headcount
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS})`,
    JSON.stringify(rows),
  );
}

/**
 * Changes units all at once: taken out of the tree first, so that the order in which they move does not matter to the
 * trigger that keeps it one. A conflict when somebody has edited one since its version.
 */
export async function updateUnits(tx: Tx, rows: readonly UnitRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows);
  await tx.$executeRawUnsafe(
    `UPDATE organizational_unit u SET "parentId" = NULL, name = 'import ' || u.id
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS}) WHERE u.id = r.id AND u.version = r.version`,
    json,
  );
  const touched = await tx.$executeRawUnsafe(
    `UPDATE organizational_unit u SET name = r.name, "bodyType" = r."bodyType"::"BodyType", level = r.level,
       function = r.function::"UnitFunction", headcount = r.headcount, version = u.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS}) WHERE u.id = r.id AND u.version = r.version`,
    json,
  );
  if (touched !== rows.length) throw new Refusing({ code: 'platform.conflict' });
}

/** Puts units back under their parents, once all of them are there. */
export async function placeUnits(tx: Tx, rows: readonly UnitRow[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE organizational_unit u SET "parentId" = r."parentId"
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS}) WHERE u.id = r.id AND r."parentId" IS NOT NULL`,
    JSON.stringify(rows),
  );
}

/** Takes away units that nothing depends on. */
export async function removeUnits(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRawUnsafe('DELETE FROM organizational_unit WHERE id = ANY($1::uuid[])', ids);
}
