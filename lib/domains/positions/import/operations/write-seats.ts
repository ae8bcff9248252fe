import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { Refusing } from '@/lib/platform/refusing';

/** A post to write, as JSON. `version` is that of the row it changes. */
export interface SeatRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly entityId: string;
  readonly unitId: string;
  readonly title: string;
  readonly level: number;
  readonly servantGroup: string;
  readonly managerRole: string | null;
  readonly budgeted: boolean;
  readonly monthlyPay: number | null;
  readonly reportsToId: string | null;
}

const FIELDS = `id uuid, version int, code text, "entityId" uuid, "unitId" uuid, title text, level int, "servantGroup" text,
  "managerRole" text, budgeted boolean, "monthlyPay" bigint, "reportsToId" uuid`;

/** Rows in an order in which each finds whom it answers to already there. They are vacant. */
export async function insertSeats(tx: Tx, rows: readonly SeatRow[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO seat (id, code, "entityId", "unitId", title, level, "servantGroup", "managerRole", functions, budgeted,
       "monthlyPay", "reportsToId")
     SELECT id, code, "entityId", "unitId", title, level, "servantGroup"::"ServantGroup", "managerRole"::"ManagerRole", '{}',
       budgeted, "monthlyPay", "reportsToId"
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS})`,
    JSON.stringify(rows),
  );
}

/** A conflict when somebody has edited one since its version. They leave their lines first, so that any may be turned over. */
export async function updateSeats(tx: Tx, rows: readonly SeatRow[]): Promise<void> {
  await tx.$executeRawUnsafe(
    'UPDATE seat SET "reportsToId" = NULL WHERE id = ANY($1::uuid[])',
    rows.map(({ id }) => id),
  );
  const touched = await tx.$executeRawUnsafe(
    `UPDATE seat s SET "unitId" = r."unitId", title = r.title, level = r.level,
       "servantGroup" = r."servantGroup"::"ServantGroup", "managerRole" = r."managerRole"::"ManagerRole",
       budgeted = r.budgeted, "monthlyPay" = r."monthlyPay", "reportsToId" = r."reportsToId", version = s.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS r(${FIELDS}) WHERE s.id = r.id AND s.version = r.version`,
    JSON.stringify(rows),
  );
  if (touched !== rows.length) throw new Refusing({ code: 'platform.conflict' });
}

/** Takes away posts that nothing depends on. */
export async function removeSeats(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRawUnsafe('DELETE FROM seat WHERE id = ANY($1::uuid[])', ids);
}
