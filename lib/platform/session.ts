import 'server-only';
import { cache } from 'react';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { Route } from 'next';
import { ROLES, type Actor, type Role } from '@/lib/kernel/actor';
import { cookieSessionId } from './auth';
import { systemClock } from './clock';
import { db } from './db';

export type SessionMembership = {
  readonly id: string;
  readonly role: Role;
  readonly entityId: string | null;
  readonly entityName: string | null;
};

export type CurrentSession = {
  readonly actor: Actor & { readonly userId: string; readonly sessionId: string; readonly role: Role };
  readonly email: string;
  readonly memberships: readonly SessionMembership[];
  readonly actingId: string;
  readonly unread: number;
};

type SessionRow = {
  id: string;
  userId: string;
  personId: string | null;
  name: string;
  email: string;
  actingMembershipId: string | null;
  stale: boolean;
  unread: number;
  memberships: SessionMembership[] | null;
};

const TOUCH_MINUTES = 5;

/**
 * Who is signed in and in which role they act, read from the session's row once per request.
 * Null when there is no cookie, or its session was revoked, expired or its account disabled.
 */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const id = await cookieSessionId();
  return id === null ? null : sessionById(id);
});

/** One indexed query: session, account, open memberships and unread notices. */
export async function sessionById(id: string): Promise<CurrentSession | null> {
  const now = systemClock.now();
  const [row] = await db().$queryRaw<SessionRow[]>`
    SELECT s.id, u.id AS "userId", u."personId", u.name, u.email::text, s."actingMembershipId",
      s."lastSeenAt" < ${now}::timestamptz - make_interval(mins => ${TOUCH_MINUTES}) AS stale,
      (SELECT count(*)::int FROM notification n WHERE n."userId" = u.id AND n."readAt" IS NULL) AS unread,
      (SELECT json_agg(json_build_object('id', m.id, 'role', m.role, 'entityId', m."entityId", 'entityName', e.name))
         FROM membership m LEFT JOIN entity e ON e.id = m."entityId"
         WHERE m."userId" = u.id AND m."endedAt" IS NULL) AS memberships
    FROM session s JOIN "user" u ON u.id = s."userId"
    WHERE s.id = ${id}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > ${now}::timestamptz AND u."disabledAt" IS NULL`;
  if (!row?.memberships) return null;
  if (row.stale) await db().session.update({ where: { id }, data: { lastSeenAt: now } });
  const memberships = row.memberships.toSorted(byRole);
  const acting = memberships.find((m) => m.id === row.actingMembershipId) ?? memberships[0];
  if (!acting) return null;
  return {
    actor: {
      userId: row.userId,
      personId: row.personId,
      name: row.name,
      role: acting.role,
      entityId: acting.entityId,
      sessionId: row.id,
    },
    email: row.email,
    memberships,
    actingId: acting.id,
    unread: row.unread,
  };
}

function byRole(a: SessionMembership, b: SessionMembership): number {
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.entityName ?? '').localeCompare(b.entityName ?? '', 'es');
}

/** For pages: sends whoever has no session to sign in and back; a role that may not see the page gets a 404. */
export async function requireSession(...roles: readonly Role[]): Promise<CurrentSession> {
  const session = await currentSession();
  if (!session) {
    const back = (await headers()).get('x-portal-path') ?? '/inicio';
    redirect(`/ingresar?volver=${encodeURIComponent(back)}` as Route);
  }
  if (roles.length > 0 && !roles.includes(session.actor.role)) notFound();
  return session;
}

/** The signed-in actor of a page or route; see `requireSession`. */
export async function requireActor(...roles: readonly Role[]): Promise<CurrentSession['actor']> {
  return (await requireSession(...roles)).actor;
}
