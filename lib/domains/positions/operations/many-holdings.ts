import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { handOverPlaces } from '@/lib/platform/tasks';

/** A holding to write, as JSON. */
export interface HoldingRow {
  readonly id: string;
  readonly seatId: string;
  readonly personId: string;
  readonly modality: string;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly support: string;
  readonly profile: string | null;
  readonly beyondCaps: boolean;
}

const FIELDS = `id uuid, "seatId" uuid, "personId" uuid, modality text, "startsOn" date, "dueOn" date, support text,
  profile text, "beyondCaps" boolean`;

/**
 * Many take their seats at once, and with them what awaited whoever would come. Superiors are for who calls to keep
 * afterwards, entity by entity.
 */
export async function openHoldings(tx: Tx, rows: readonly HoldingRow[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO seat_holding (id, "seatId", "personId", modality, "startsOn", "dueOn", support, profile, "beyondCaps")
     SELECT id, "seatId", "personId", modality::"HoldingModality", "startsOn", "dueOn", support, profile, "beyondCaps"
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS})`,
    JSON.stringify(rows),
  );
  await handOverPlaces(tx, rows);
}

/** As if they had never been: what awaited each seat waits again for its last holder, or for whoever comes. */
export async function removeHoldings(tx: Tx, ids: readonly string[]): Promise<void> {
  const seats = await tx.$queryRawUnsafe<{ seatId: string }[]>(
    'DELETE FROM seat_holding WHERE id = ANY($1::uuid[]) RETURNING "seatId"::text AS "seatId"',
    ids,
  );
  const last = await tx.$queryRawUnsafe<{ seatId: string; personId: string | null }[]>(
    `SELECT s.id::text AS "seatId", (SELECT h."personId" FROM seat_holding h WHERE h."seatId" = s.id
       ORDER BY h."startsOn" DESC, h.id DESC LIMIT 1)::text AS "personId"
     FROM seat s WHERE s.id = ANY($1::uuid[])`,
    seats.map(({ seatId }) => seatId),
  );
  await handOverPlaces(tx, last);
}
