import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { moneyFromCentimos } from '@/lib/kernel/money';
import type { GovernmentLevel } from '@/lib/domains/entities/types';
import { ownEntityOf } from '@/lib/domains/positions/scope';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import { sharedData } from '@/lib/platform/shared-data';
import type { Paid } from '../outliers';

/** Prefix of what is kept of the pay of the State; see `forgetSharedData`. */
export const PAY_DATA = 'compensation:pay';

/** Managers' posts of one kind that pay the same a month. */
export type PayCell = Paid & {
  readonly role: ManagerRole;
  readonly level: number;
  readonly entityClass: string;
  readonly government: GovernmentLevel;
};

/** What managers' posts pay: SERVIR reads those of the State, at most a minute old, and an entity its own. */
export function payCells(actor: Actor): Promise<readonly PayCell[]> {
  if (isServir(actor)) return sharedData(PAY_DATA, () => countPay(Prisma.sql`true`));
  return countPay(Prisma.sql`s."entityId" = ${ownEntityOf(actor)}::uuid`);
}

async function countPay(scope: Prisma.Sql): Promise<PayCell[]> {
  const rows = await db().$queryRaw<(Omit<PayCell, 'amount'> & { amount: bigint })[]>`
    SELECT s."managerRole" AS role, s.level, e."entityClass", e.government, s."monthlyPay" AS amount, count(*)::int AS posts
    FROM seat s JOIN entity e ON e.id = s."entityId"
    WHERE s."servantGroup" = 'public_manager' AND s."suppressedOn" IS NULL AND s."monthlyPay" IS NOT NULL
      AND s."managerRole" IS NOT NULL AND ${scope}
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 5`;
  return rows.map(({ amount, ...cell }) => ({ ...cell, amount: moneyFromCentimos(amount) }));
}
