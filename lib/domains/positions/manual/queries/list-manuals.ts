import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';

/** Entities read what is or was in force; SERVIR also what it is preparing or put aside. */
export function visibleManuals(actor: Actor): Prisma.PositionManualWhereInput {
  return isServir(actor) ? {} : { state: { in: ['IN_FORCE', 'SUPERSEDED'] } };
}

/** The versions of the manual that the actor may read, newest first, each with how many positions it has. */
export async function listManuals(actor: Actor) {
  const rows = await db().positionManual.findMany({
    where: visibleManuals(actor),
    orderBy: { edition: 'desc' },
    include: { _count: { select: { positions: true } } },
  });
  return rows.map(({ inForceOn, _count, ...manual }) => ({
    ...manual,
    inForceOn: inForceOn && fromDbDate(inForceOn),
    positions: _count.positions,
  }));
}

export type ManualRow = Awaited<ReturnType<typeof listManuals>>[number];
