import 'server-only';
import { moneyFromCentimos } from '@/lib/kernel/money';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { db } from '@/lib/platform/db';
import { sharedData } from '@/lib/platform/shared-data';
import type { StateGroup } from '../state-wide';
import { groupKey } from './groups';
import { PAY_DATA } from './pay-cells';

/**
 * The groups of the whole State, whoever asks, at most a minute old: one statement. What they hold is of every entity, so
 * an entity reads them through `stateSpreadFor` alone.
 */
export function stateGroups(): Promise<ReadonlyMap<string, StateGroup>> {
  return sharedData(`${PAY_DATA}:state`, readGroups);
}

type Row = { role: ManagerRole; level: number; entityId: string; amount: bigint; posts: number };

async function readGroups(): Promise<ReadonlyMap<string, StateGroup>> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT "managerRole" AS role, level, "entityId"::text AS "entityId", "monthlyPay" AS amount, count(*)::int AS posts
    FROM seat
    WHERE "servantGroup" = 'public_manager' AND "suppressedOn" IS NULL AND "monthlyPay" IS NOT NULL AND "managerRole" IS NOT NULL
    GROUP BY 1, 2, 3, 4 ORDER BY 4`;
  const paid = rows.map(({ amount, ...row }) => ({ ...row, amount: moneyFromCentimos(amount) }));
  return Map.groupBy(paid, ({ role, level }) => groupKey(role, level));
}
