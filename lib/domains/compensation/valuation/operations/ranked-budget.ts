import 'server-only';
import { moneyFromCentimos, type Money } from '@/lib/kernel/money';
import type { Tx } from '@/lib/platform/db';

/**
 * The budget by which the Ministry last ranked an entity, in a valuation that it validated: the range is of the entity and
 * the Ministry's to determine (R138 7.II). Null while it has validated none.
 */
export async function rankedBudget(tx: Tx, entityId: string): Promise<Money | null> {
  const last = await tx.valuation.findFirst({
    where: { state: 'VALIDATED', seat: { entityId } },
    orderBy: [{ decidedOn: 'desc' }, { id: 'desc' }],
    select: { budget: true },
  });
  return last && moneyFromCentimos(last.budget);
}
