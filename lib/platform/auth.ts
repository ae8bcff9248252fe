import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { servedByTls } from './cookie-options';
import { env } from './env';
import { SESSION_HOURS } from './session-hours';

declare module 'next-auth' {
  interface Session {
    sessionId?: string;
  }
}

/** Proves that this process opened the session; no endpoint accepts credentials from outside. */
function proofOf(sessionId: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`session:${sessionId}`).digest('hex');
}

const { auth, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  useSecureCookies: servedByTls(),
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
  callbacks: {
    jwt: ({ token, user }) => (user?.id ? { sid: user.id } : token),
    session: ({ session, token }) => ({
      expires: session.expires,
      ...(typeof token.sid === 'string' ? { sessionId: token.sid } : {}),
    }),
  },
}));

/** Sets the cookie of a session whose row exists already. Only from a server action or route handler. */
export async function openCookie(sessionId: string): Promise<void> {
  await signIn('credentials', { sessionId, proof: proofOf(sessionId), redirect: false });
}

export async function closeCookie(): Promise<void> {
  await signOut({ redirect: false });
}

/** The id in a genuine, unexpired cookie; the row still decides. */
export async function cookieSessionId(): Promise<string | null> {
  return (await auth())?.sessionId ?? null;
}
