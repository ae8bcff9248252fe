import 'server-only';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { heldOn } from '@/lib/domains/positions/scope';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { valuationRecord } from '../../records';
import type { RecordRef } from '@/lib/platform/records';

const caseOn = (today: CalendarDate) =>
  ({
    id: true,
    version: true,
    state: true,
    entityClass: true,
    level: true,
    monthly: true,
    proposedAt: true,
    proposedById: true,
    table: { select: { state: true } },
    seat: {
      select: {
        id: true,
        title: true,
        level: true,
        servantGroup: true,
        suppressedOn: true,
        entityId: true,
        monthlyPay: true,
        entity: { select: { name: true, acronym: true, entityClass: true, government: true } },
        holdings: { where: heldOn(today), select: { personId: true } },
      },
    },
  }) satisfies Prisma.ValuationSelect;

export type ValuationCase = Prisma.ValuationGetPayload<{ select: ReturnType<typeof caseOn> }> & {
  readonly record: RecordRef;
};

/** A valuation with its post and whoever holds it that day, whoever asks: each command applies its own scope. */
export async function findValuation(
  tx: Tx,
  where: Prisma.ValuationWhereInput,
  today: CalendarDate,
): Promise<ValuationCase | null> {
  const row = await tx.valuation.findFirst({ where, select: caseOn(today) });
  if (!row) return null;
  const { seat } = row;
  const record = valuationRecord({ id: row.id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym });
  return { ...row, record };
}
