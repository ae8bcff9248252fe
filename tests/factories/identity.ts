import type { Actor, Role } from '@/lib/kernel/actor';
import { grantMembership } from '@/lib/domains/identity/operations/grant-membership';
import { hashPassword } from '@/lib/domains/identity/passwords';
import type { Db } from '@/lib/platform/db';

/** A user as stories and tests speak of one. */
export type Someone = { readonly userId: string; readonly personId: string | null; readonly name: string };

export type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly personId?: string;
  readonly roles?: readonly { readonly role: Role; readonly entityId?: string }[];
  readonly password?: string;
  readonly now: Date;
};

const hashes = new Map<string, Promise<string>>();

/** Hashing is slow on purpose: each password once. */
function hashOnce(password: string): Promise<string> {
  const known = hashes.get(password) ?? hashPassword(password);
  hashes.set(password, known);
  return known;
}

/** An account with its roles; without a password nobody can sign in to it. */
export async function createUser(
  db: Db,
  { email, name, personId, roles = [], password, now }: NewUser,
): Promise<Someone> {
  const passwordHash = password === undefined ? null : await hashOnce(password);
  const user = await db.user.create({
    data: { email, name, passwordHash, personId: personId ?? null, createdAt: now },
    select: { id: true },
  });
  for (const { role, entityId } of roles) {
    await grantMembership(db, { userId: user.id, role, entityId: entityId ?? null, grantedById: null, now });
  }
  return { userId: user.id, personId: personId ?? null, name };
}

/** Someone acting in one of their roles, without a session. */
export function actorOf(someone: Someone, role: Role, entityId: string | null = null): Actor {
  return { ...someone, role, entityId, sessionId: null };
}
