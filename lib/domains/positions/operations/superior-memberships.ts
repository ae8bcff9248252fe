import 'server-only';
import { endMembership, grantMembership } from '@/lib/domains/identity/operations/grant-membership';
import type { Tx } from '@/lib/platform/db';

type Superior = { userId: string };

/**
 * Whoever holds a seat one or two steps above a manager's seat acts as their superior in that entity, and stops when
 * they leave it or the manager does. Two steps, because objections to goals go to the superior's superior.
 */
export async function keepSuperiors(tx: Tx, entityId: string, now: Date): Promise<void> {
  const due = await tx.$queryRaw<Superior[]>`
    SELECT DISTINCT u.id AS "userId"
    FROM seat s
    JOIN seat_holding h ON h."seatId" = s.id AND h."endsOn" IS NULL AND h.modality IN ('cadre', 'competition')
    JOIN seat one ON one.id = s."reportsToId"
    LEFT JOIN seat two ON two.id = one."reportsToId"
    JOIN seat_holding above ON above."seatId" IN (one.id, two.id) AND above."endsOn" IS NULL
    JOIN "user" u ON u."personId" = above."personId"
    WHERE s."servantGroup" = 'public_manager' AND s."entityId" = ${entityId}::uuid`;
  const held = await tx.membership.findMany({
    where: { role: 'superior', entityId, endedAt: null },
    select: { userId: true },
  });
  const isDue = new Set(due.map(({ userId }) => userId));
  const isHeld = new Set(held.map(({ userId }) => userId));
  for (const userId of isDue) {
    if (!isHeld.has(userId)) await grantMembership(tx, { userId, role: 'superior', entityId, grantedById: null, now });
  }
  for (const userId of isHeld) {
    if (!isDue.has(userId)) await endMembership(tx, { userId, role: 'superior', entityId, now });
  }
}
