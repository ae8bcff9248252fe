import 'server-only';
import { cache } from 'react';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { Route } from 'next';
import type { Role } from '@/lib/kernel/actor';
import { cookieSessionId } from './auth';
import { sessionById, type CurrentSession } from './session-by-id';

/**
 * Who is signed in and in which role they act, read from the session's row once per request.
 * Null when there is no cookie, or its session was revoked, expired or its account disabled.
 */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const id = await cookieSessionId();
  return id === null ? null : sessionById(id);
});

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
