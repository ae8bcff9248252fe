import 'server-only';
import { endMembership, grantMembership } from '@/lib/domains/identity/operations/grant-membership';
import type { Tx } from '@/lib/platform/db';

type Superior = { entityId: string; userId: string };

/**
 * Whoever holds a seat one or two steps above a manager's seat acts as their superior in that entity, and stops when
 * they leave it or the manager does. Two steps, because objections to goals go to the superior's superior.
 */
export async function keepSuperiors(tx: Tx, entityId: string, now: Date): Promise<void> {
  await keepAllSuperiors(tx, [entityId], now);
}

/** The same in many entities: two statements, and one more for each who begins or stops. */
export async function keepAllSuperiors(tx: Tx, entityIds: readonly string[], now: Date): Promise<void> {
  const due = await tx.$queryRaw<Superior[]>`
    SELECT DISTINCT s."entityId"::text AS "entityId", u.id AS "userId"
    FROM seat s
    JOIN seat_holding h ON h."seatId" = s.id AND h."endsOn" IS NULL AND h.modality IN ('cadre', 'competition')
    JOIN seat one ON one.id = s."reportsToId"
    LEFT JOIN seat two ON two.id = one."reportsToId"
    JOIN seat_holding above ON above."seatId" IN (one.id, two.id) AND above."endsOn" IS NULL
    JOIN "user" u ON u."personId" = above."personId"
    WHERE s."servantGroup" = 'public_manager' AND s."entityId" = ANY(${entityIds}::uuid[])`;
  const held = await tx.membership.findMany({
    where: { role: 'superior', entityId: { in: [...entityIds] }, endedAt: null },
    select: { userId: true, entityId: true },
  });
  const keyOf = ({ entityId, userId }: { readonly entityId: string | null; readonly userId: string }) =>
    `${entityId} ${userId}`;
  const isDue = new Set(due.map(keyOf));
  const isHeld = new Set(held.map(keyOf));
  for (const each of due)
    if (!isHeld.has(keyOf(each))) await grantMembership(tx, { ...each, role: 'superior', grantedById: null, now });
  for (const { userId, entityId } of held)
    if (entityId !== null && !isDue.has(keyOf({ userId, entityId })))
      await endMembership(tx, { userId, role: 'superior', entityId, now });
}
