import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { holdingRecord } from '../../records';

/** A commission in force, with its post; null once somebody ended it. */
export async function findOpenCommission(tx: Tx, id: string) {
  const row = await tx.seatHolding.findFirst({
    where: { id, modality: 'commission', endsOn: null },
    select: {
      id: true,
      seatId: true,
      personId: true,
      dueOn: true,
      seat: { select: { title: true, entityId: true, entity: { select: { name: true, acronym: true } } } },
    },
  });
  if (!row?.dueOn) return null;
  const { seat } = row;
  const record = holdingRecord({ id, seatId: row.seatId, post: seat.title, acronym: seat.entity.acronym });
  return { ...row, dueOn: row.dueOn, record };
}
