import type { ManagerRole } from '@/lib/domains/positions/types';
import { db } from '@/lib/platform/db';
import type { Office } from '../positions/office';

/** Posts of managers in the office with these monthly pays, in céntimos. */
export async function paid(
  o: Pick<Office, 'seatId' | 'entityId'>,
  amounts: readonly number[],
  level = 2,
  managerRole: ManagerRole = 'strategic',
): Promise<void> {
  const { unitId } = await db().seat.findUniqueOrThrow({ where: { id: o.seatId } });
  await db().seat.createMany({
    data: amounts.map((amount, index) => ({
      code: `${o.seatId.slice(-6)}-${level}-${index}`,
      entityId: o.entityId,
      unitId,
      title: `Puesto ${index}`,
      level,
      servantGroup: 'public_manager' as const,
      managerRole,
      functions: [],
      monthlyPay: BigInt(amount),
    })),
  });
}
