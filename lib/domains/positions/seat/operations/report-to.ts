import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { Refusing } from '@/lib/platform/refusing';
import { moveTurns, type TurnMove } from '@/lib/platform/tasks';
import { keepSuperiors } from '../../operations/superior-memberships';

const HOLDER = { where: { endsOn: null }, select: { personId: true }, take: 1 } as const;
const ABOVE = { id: true, holdings: HOLDER } as const;
const LINE = {
  id: true,
  title: true,
  reportsTo: { select: { ...ABOVE, reportsTo: { select: ABOVE } } },
} as const;

/**
 * A post reports to another, and what awaits the superiors of its holder, and of those who report to it, awaits the new
 * ones. Refused while something awaits a superior that nobody would be.
 */
export async function reportTo(
  tx: Tx,
  { seatId, entityId, reportsToId }: { seatId: string; entityId: string; reportsToId: string | null },
  now: Date,
): Promise<void> {
  const under = { OR: [{ id: seatId }, { reportsToId: seatId }] };
  const before = await tx.seat.findMany({ where: under, select: LINE });
  await tx.seat.update({ where: { id: seatId }, data: { reportsToId } });
  const after = await tx.seat.findMany({ where: { id: { in: before.map(({ id }) => id) } }, select: LINE });
  for (const { id, title, reportsTo } of before) {
    const then = after.find((seat) => seat.id === id)?.reportsTo;
    const lost = await moveTurns(tx, id, [...moved(reportsTo, then), ...moved(reportsTo?.reportsTo, then?.reportsTo)]);
    if (lost > 0) {
      throw new Refusing({
        code: 'positions.turns_without_superior',
        field: 'reportsToId',
        params: { post: title, count: lost },
      });
    }
  }
  await keepSuperiors(tx, entityId, now);
}

type Above = { readonly id: string; readonly holdings: readonly { readonly personId: string }[] };

function moved(from: Above | null | undefined, to: Above | null | undefined): TurnMove[] {
  if (!from || from.id === to?.id) return [];
  return [{ from: from.id, to: to ? { seatId: to.id, personId: to.holdings[0]?.personId ?? null } : null }];
}
