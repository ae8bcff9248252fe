import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { Refusing } from '@/lib/platform/refusing';
import { moveTurns, type TurnMove } from '@/lib/platform/tasks';
import { keepSuperiors } from '../../operations/superior-memberships';

const HOLDER = { where: { endsOn: null }, select: { personId: true }, take: 1 } as const;
const ABOVE = { id: true, holdings: HOLDER } as const;
const LINE = {
  id: true,
  title: true,
  reportsTo: { select: { ...ABOVE, reportsTo: { select: ABOVE } } },
} as const satisfies Prisma.SeatSelect;

/** Posts and those that report to them, with the two above each, before their lines change. */
export async function linesAround(tx: Tx, seatIds: readonly string[]): Promise<Line[]> {
  const of = { in: [...seatIds] };
  return await tx.seat.findMany({ where: { OR: [{ id: of }, { reportsToId: of }] }, select: LINE });
}

/**
 * What awaits the superiors of whoever holds those posts awaits, from now on, the new ones. Refused while something awaits
 * a superior that nobody would be.
 */
export async function followLines(tx: Tx, before: readonly Line[]): Promise<void> {
  const after = await tx.seat.findMany({ where: { id: { in: before.map(({ id }) => id) } }, select: LINE });
  const now = new Map(after.map((line) => [line.id, line.reportsTo]));
  for (const { id, title, reportsTo } of before) {
    const then = now.get(id);
    const moves = [...moved(reportsTo, then), ...moved(reportsTo?.reportsTo, then?.reportsTo)];
    const lost = moves.length === 0 ? 0 : await moveTurns(tx, id, moves);
    if (lost > 0) {
      throw new Refusing({
        code: 'positions.turns_without_superior',
        field: 'reportsToId',
        params: { post: title, count: lost },
      });
    }
  }
}

/** A post reports to another, and the turns of its superiors and of those under it follow. */
export async function reportTo(
  tx: Tx,
  { seatId, entityId, reportsToId }: { seatId: string; entityId: string; reportsToId: string | null },
  now: Date,
): Promise<void> {
  const before = await linesAround(tx, [seatId]);
  await tx.seat.update({ where: { id: seatId }, data: { reportsToId } });
  await followLines(tx, before);
  await keepSuperiors(tx, entityId, now);
}

type Line = Prisma.SeatGetPayload<{ select: typeof LINE }>;
type Above = { readonly id: string; readonly holdings: readonly { readonly personId: string }[] };

function moved(from: Above | null | undefined, to: Above | null | undefined): TurnMove[] {
  if (!from || from.id === to?.id) return [];
  return [{ from: from.id, to: to ? { seatId: to.id, personId: to.holdings[0]?.personId ?? null } : null }];
}
