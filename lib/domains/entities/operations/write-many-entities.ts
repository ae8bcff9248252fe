import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { Refusing } from '@/lib/platform/refusing';

/** An entity to write, as JSON. `version` is that of the row it changes. */
export interface EntityRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly acronym: string;
  readonly ruc: string | null;
  readonly entityClass: string;
  readonly government: string;
  readonly sector: string;
  readonly ubigeo: string;
  readonly parentId: string | null;
}

const FIELDS = `id uuid, version int, code text, name text, acronym text, ruc text, "entityClass" text,
  government text, sector text, ubigeo text, "parentId" uuid`;

/** Rows in an order in which each finds its parent already there. */
export async function insertEntities(tx: Tx, rows: readonly EntityRow[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO entity (id, code, name, acronym, ruc, "entityClass", government, sector, ubigeo, "parentId")
     SELECT id, code, name, acronym, ruc, "entityClass", government::"GovernmentLevel", sector, ubigeo, "parentId"
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS})`,
    JSON.stringify(rows),
  );
}

/** A conflict when somebody has edited one since its version. */
export async function updateEntities(tx: Tx, rows: readonly EntityRow[]): Promise<void> {
  const touched = await tx.$executeRawUnsafe(
    `UPDATE entity e SET name = r.name, acronym = r.acronym, ruc = r.ruc, "entityClass" = r."entityClass",
       government = r.government::"GovernmentLevel", sector = r.sector, ubigeo = r.ubigeo, "parentId" = r."parentId",
       version = e.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS}) WHERE e.id = r.id AND e.version = r.version`,
    JSON.stringify(rows),
  );
  if (touched !== rows.length) throw new Refusing({ code: 'platform.conflict' });
}

/** Takes away entities that nothing depends on. */
export async function removeEntities(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRawUnsafe('DELETE FROM entity WHERE id = ANY($1::uuid[])', ids);
}
