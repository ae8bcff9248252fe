import 'server-only';
import type { Tx } from '@/lib/platform/db';

export type ReportingLine = {
  readonly superiorSeatId: string | null;
  readonly superiorPersonId: string | null;
  readonly superiorsSuperiorPersonId: string | null;
};

const HOLDER = { where: { endsOn: null }, select: { personId: true }, take: 1 } as const;

/** Who holds today the two seats above this one; null where there is no seat or nobody holds it. */
export async function reportingLineOf(tx: Tx, seatId: string): Promise<ReportingLine> {
  const seat = await tx.seat.findUniqueOrThrow({
    where: { id: seatId },
    select: { reportsTo: { select: { id: true, holdings: HOLDER, reportsTo: { select: { holdings: HOLDER } } } } },
  });
  return {
    superiorSeatId: seat.reportsTo?.id ?? null,
    superiorPersonId: seat.reportsTo?.holdings[0]?.personId ?? null,
    superiorsSuperiorPersonId: seat.reportsTo?.reportsTo?.holdings[0]?.personId ?? null,
  };
}

/**
 * The seats that report to those a person holds, directly or through one more. By joins from the holder: as a filter of
 * another list the same would be asked of every seat of the State.
 */
export async function seatsUnder(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH direct AS (
      SELECT s.id FROM seat_holding h JOIN seat s ON s."reportsToId" = h."seatId"
      WHERE h."personId" = ${personId}::uuid AND h."endsOn" IS NULL)
    SELECT id FROM direct UNION SELECT s.id FROM direct JOIN seat s ON s."reportsToId" = direct.id`;
  return rows.map(({ id }) => id);
}
