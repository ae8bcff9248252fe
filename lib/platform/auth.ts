import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import NextAuth from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { servedByTls } from './cookie-options';
import { env } from './env';
import { SESSION_HOURS } from './session-hours';

const sessionCookie = () => `${servedByTls() ? '__Secure-' : ''}authjs.session-token`;

/** Proves that this process opened the session; no endpoint accepts credentials from outside. */
function proofOf(sessionId: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`session:${sessionId}`).digest('hex');
}

const { signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  useSecureCookies: servedByTls(),
  cookies: { sessionToken: { name: sessionCookie() } },
  session: { strategy: 'jwt', maxAge: SESSION_HOURS * 3600 },
  pages: { signIn: '/ingresar' },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    Credentials({
      credentials: { sessionId: {}, proof: {} },
      authorize({ sessionId, proof }) {
        if (typeof sessionId !== 'string' || typeof proof !== 'string') return null;
        const expected = Buffer.from(proofOf(sessionId));
        const given = Buffer.from(proof);
        const genuine = given.length === expected.length && timingSafeEqual(given, expected);
        return genuine ? { id: sessionId } : null;
      },
    }),
  ],
  callbacks: { jwt: ({ token, user }) => (user?.id ? { sid: user.id } : token) },
}));

/** Sets the cookie of a session whose row exists already. Only from a server action or route handler. */
export async function openCookie(sessionId: string): Promise<void> {
  await signIn('credentials', { sessionId, proof: proofOf(sessionId), redirect: false });
}

export async function closeCookie(): Promise<void> {
  await signOut({ redirect: false });
}

/** The id in a genuine, unexpired cookie; the row still decides. Read by itself: `auth()` would seal a new cookie each time. */
export async function cookieSessionId(): Promise<string | null> {
  const name = sessionCookie();
  const token = (await cookies()).get(name)?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: env().AUTH_SECRET, salt: name }).catch(() => null);
  return typeof claims?.sid === 'string' ? claims.sid : null;
}
