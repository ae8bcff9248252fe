import 'server-only';
import { env } from './env';

/** Whether people reach the portal by TLS, so that cookies must never travel without it. */
export function servedByTls(): boolean {
  return env().PORTAL_URL.startsWith('https:');
}

/** Of every cookie the portal sets by itself; next-auth sets its own alike. */
export function cookieOptions(maxAgeSeconds: number) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: servedByTls(), maxAge: maxAgeSeconds } as const;
}
