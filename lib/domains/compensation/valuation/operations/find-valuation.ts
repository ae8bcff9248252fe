import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { valuationRecord } from '../../records';
import type { RecordRef } from '@/lib/platform/records';

const CASE = {
  id: true,
  version: true,
  state: true,
  main: true,
  adjusted: true,
  frame: true,
  proposedById: true,
  table: { select: { state: true } },
  seat: {
    select: {
      id: true,
      title: true,
      entityId: true,
      monthlyPay: true,
      entity: { select: { name: true, acronym: true } },
      holdings: { where: { endsOn: null }, select: { personId: true } },
    },
  },
} as const satisfies Prisma.ValuationSelect;

export type ValuationCase = Prisma.ValuationGetPayload<{ select: typeof CASE }> & { readonly record: RecordRef };

/** A valuation with its post, whoever asks: each command applies its own scope. */
export async function findValuation(tx: Tx, where: Prisma.ValuationWhereInput): Promise<ValuationCase | null> {
  const row = await tx.valuation.findFirst({ where, select: CASE });
  if (!row) return null;
  const { seat } = row;
  const record = valuationRecord({ id: row.id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym });
  return { ...row, record };
}
