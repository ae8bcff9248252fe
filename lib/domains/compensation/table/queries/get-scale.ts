import 'server-only';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { db } from '@/lib/platform/db';

/** The cadre's scale in force, with what it gives a month in a post of a level; null while there is none. */
export async function getScale(level: number) {
  const table = await db().compensationTable.findFirst({
    where: { kind: 'cadre_scale', state: 'IN_FORCE' },
    select: {
      id: true,
      name: true,
      edition: true,
      source: true,
      demonstration: true,
      rows: { where: { level }, select: { amount: true } },
    },
  });
  if (!table) return null;
  const { rows, ...rest } = table;
  return { table: rest, monthly: rows[0] ? moneyFromCentimos(rows[0].amount) : null };
}
