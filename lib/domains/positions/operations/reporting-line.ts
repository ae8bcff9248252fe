import 'server-only';
import type { Tx } from '@/lib/platform/db';

export type ReportingLine = {
  readonly superiorPersonId: string | null;
  readonly superiorsSuperiorPersonId: string | null;
};

const HOLDER = { where: { endsOn: null }, select: { personId: true }, take: 1 } as const;

/** Who holds today the two seats above this one; null where there is no seat or nobody holds it. */
export async function reportingLineOf(tx: Tx, seatId: string): Promise<ReportingLine> {
  const seat = await tx.seat.findUniqueOrThrow({
    where: { id: seatId },
    select: { reportsTo: { select: { holdings: HOLDER, reportsTo: { select: { holdings: HOLDER } } } } },
  });
  return {
    superiorPersonId: seat.reportsTo?.holdings[0]?.personId ?? null,
    superiorsSuperiorPersonId: seat.reportsTo?.reportsTo?.holdings[0]?.personId ?? null,
  };
}
