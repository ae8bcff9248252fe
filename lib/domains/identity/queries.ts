import 'server-only';
import type { Actor, Role } from '@/lib/kernel/actor';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { systemClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { digestOf } from './passwords';

const PAGE_SIZE = 50;

/** The actor's open sessions, the newest first. */
export async function listOwnSessions(actor: Actor) {
  return await db().session.findMany({
    where: { userId: actor.userId ?? '', revokedAt: null, expiresAt: { gt: systemClock.now() } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
  });
}

/** An invitation that its link may still accept, or null. */
export async function findOpenInvitation(token: string) {
  const invitation = await db().invitation.findUnique({
    where: { tokenHash: digestOf(token) },
    select: {
      email: true,
      name: true,
      role: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      entity: { select: { name: true } },
    },
  });
  if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= systemClock.now())
    return null;
  const account = await db().user.findUnique({ where: { email: invitation.email }, select: { id: true } });
  return { ...invitation, hasAccount: account !== null };
}

/** Invitations an administrator, or an entity's HR for its own, may follow; the newest first. */
export async function listInvitations(actor: Actor) {
  const now = systemClock.now();
  const rows = await db().invitation.findMany({
    where: actor.role === 'administrator' ? {} : { entityId: actor.entityId ?? '' },
    orderBy: { createdAt: 'desc' },
    take: PAGE_SIZE,
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      entity: { select: { name: true } },
    },
  });
  return rows.map(({ acceptedAt, revokedAt, ...row }) => ({
    ...row,
    state: acceptedAt ? ('accepted' as const) : revokedAt ? ('revoked' as const) : stateByDate(row.expiresAt, now),
  }));
}

function stateByDate(expiresAt: Date, now: Date): 'expired' | 'pending' {
  return expiresAt <= now ? 'expired' : 'pending';
}

export const ACCOUNT_STATES = ['open', 'locked', 'closed'] as const;

export type AccountState = (typeof ACCOUNT_STATES)[number];

export type AccountFilters = {
  readonly search: string;
  readonly role: Role | null;
  readonly state: AccountState | null;
  readonly page: number;
};

/** Closed by an administrator, or for a while by its failed attempts. */
export function accountState(account: { disabledAt: Date | null; lockedUntil: Date | null }): AccountState {
  if (account.disabledAt) return 'closed';
  return account.lockedUntil && account.lockedUntil > systemClock.now() ? 'locked' : 'open';
}

function inState(state: AccountState | null) {
  const now = systemClock.now();
  if (state === 'closed') return { disabledAt: { not: null } };
  if (state === 'locked') return { disabledAt: null, lockedUntil: { gt: now } };
  return state === 'open' ? { disabledAt: null, OR: [{ lockedUntil: null }, { lockedUntil: { lte: now } }] } : {};
}

/** How many accounts nobody can enter now, by why. */
export async function countShutAccounts(): Promise<{ readonly closed: number; readonly locked: number }> {
  const [closed, locked] = await Promise.all([
    db().user.count({ where: inState('closed') }),
    db().user.count({ where: inState('locked') }),
  ]);
  return { closed, locked };
}

/** One page of accounts by name. A fixed number of queries, and a deep page costs what the first does. */
export async function listAccounts({ search, role, state, page }: AccountFilters) {
  const text = { contains: search, mode: 'insensitive' } as const;
  const where = {
    AND: [
      inState(state),
      search ? { OR: [{ name: text }, { email: text }] } : {},
      role ? { memberships: { some: { role, endedAt: null } } } : {},
    ],
  };
  const orderBy: Prisma.UserOrderByWithRelationInput[] = [{ name: 'asc' }, { id: 'asc' }];
  // Ids first, from the index alone: accounts are read for the page that is shown and not for those before it.
  const [ids, total] = await Promise.all([
    db().user.findMany({ where, orderBy, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, select: { id: true } }),
    db().user.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  const rows = await db().user.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy,
    select: {
      id: true,
      name: true,
      email: true,
      disabledAt: true,
      lockedUntil: true,
      memberships: { where: { endedAt: null }, select: { role: true, entity: { select: { acronym: true } } } },
    },
  });
  return { rows, total, pageSize: PAGE_SIZE };
}

/** An account with its open roles, or null. */
export async function getAccount(id: string) {
  return await db().user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      disabledAt: true,
      lockedUntil: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { grantedAt: 'asc' },
        select: { id: true, role: true, grantedAt: true, entity: { select: { name: true } } },
      },
    },
  });
}

/** People with a role in the actor's entity. */
export async function listEntityPeople(actor: Actor) {
  return await db().membership.findMany({
    where: { entityId: actor.entityId ?? '', endedAt: null },
    orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }],
    select: { id: true, role: true, grantedAt: true, user: { select: { name: true, email: true } } },
  });
}
