import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';

const COOKIE = 'authjs.session-token';
const HOURS = 8;

/**
 * Opens sessions by their rows, as signing in would, for accounts whose password nobody knows.
 * @param {import('pg').Client} client as the owner
 * @param {string} secret that signs the cookies
 */
export function sessionMaker(client, secret) {
  /** @type {Map<string, Promise<string>>} */
  const opened = new Map();

  /** The value of a session's cookie. @param {string} role @param {string} [reader] account; the role's first when left out */
  async function open(role, reader) {
    const { rows } = await client.query(
      `SELECT id, "userId" FROM membership WHERE role = $1::"Role" AND "endedAt" IS NULL AND ($2::uuid IS NULL OR "userId" = $2) ORDER BY id LIMIT 1`,
      [role, reader ?? null],
    );
    const [acting] = rows;
    if (!acting) throw new Error(`Nobody acts as ${role}${reader ? ` under ${reader}` : ''}.`);
    const id = randomUUID();
    await client.query(
      `INSERT INTO session (id, "userId", "createdAt", "lastSeenAt", "expiresAt", "actingMembershipId")
       VALUES ($1, $2, now(), now(), now() + make_interval(hours => ${HOURS}), $3)`,
      [id, acting.userId, acting.id],
    );
    return encode({ token: { sid: id }, secret, salt: COOKIE, maxAge: HOURS * 3600 });
  }

  return {
    cookieName: COOKIE,
    /** The same session for the same reader. @param {string} role @param {string} [reader] */
    cookieOf(role, reader) {
      const key = `${role} ${reader ?? ''}`;
      const known = opened.get(key) ?? open(role, reader);
      opened.set(key, known);
      return known;
    },
  };
}
