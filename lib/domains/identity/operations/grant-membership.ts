import 'server-only';
import type { Role } from '@/lib/kernel/actor';
import type { Tx } from '@/lib/platform/db';

export type Grant = {
  readonly userId: string;
  readonly role: Role;
  readonly entityId?: string | null;
  readonly grantedById: string | null;
  readonly now: Date;
};

/** Gives a role with its scope; holding it already is no error. */
export async function grantMembership(
  tx: Tx,
  { userId, role, entityId = null, grantedById, now }: Grant,
): Promise<void> {
  const held = await tx.membership.findFirst({
    where: { userId, role, entityId, endedAt: null },
    select: { id: true },
  });
  if (held) return;
  await tx.membership.create({ data: { userId, role, entityId, grantedById, grantedAt: now } });
}

/** Takes a role away from now on; what was done in it stays in the log. */
export async function endMembership(
  tx: Tx,
  { userId, role, entityId = null, now }: Omit<Grant, 'grantedById'>,
): Promise<void> {
  await tx.membership.updateMany({ where: { userId, role, entityId, endedAt: null }, data: { endedAt: now } });
}
