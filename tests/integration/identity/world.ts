import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Actor, type Role } from '@/lib/kernel/actor';
import { signIn } from '@/lib/domains/identity/commands/sign-in';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf, createUser } from '@/tests/factories/identity';

export const PASSWORD = 'una frase larga de prueba';
export const NOON = '2026-03-02T12:00:00-05:00';
export const clock = (instant: string = NOON) => ({ clock: { now: () => new Date(instant) } });

type Place = { readonly role: Role; readonly entityId?: string };

/** An account of its own for each test, acting in the first of its roles. */
export async function account(...roles: readonly Place[]) {
  const email = `${randomUUID()}@prueba.example`;
  const user = await createUser(db(), {
    email,
    name: 'Persona de Prueba',
    roles,
    password: PASSWORD,
    now: new Date('2026-01-05T12:00:00Z'),
  });
  const [first] = roles;
  return { email, userId: user.userId, actor: actorOf(user, first?.role ?? 'candidate', first?.entityId ?? null) };
}

/** Signs in and answers the actor of that session. */
export async function signedIn(someone: { email: string; actor: Actor }, instant: string = NOON) {
  const result = await execute(signIn, ANONYMOUS, { email: someone.email, password: PASSWORD }, clock(instant));
  if (!result.ok) throw new Error(result.refusal.code);
  return { ...someone.actor, sessionId: result.value.sessionId };
}

export async function entity(): Promise<string> {
  const code = randomUUID();
  const data = {
    code,
    name: `Entidad ${code}`,
    acronym: code.slice(0, 8),
    entityClass: 'public_body',
    government: 'national',
    sector: 'justice',
    ubigeo: '150101',
  } as const;
  return (await db().entity.create({ data, select: { id: true } })).id;
}

/** Runs a command; `done` or the code of its refusal, which leaves no line in the log. */
export async function outcome<I, L, O, P>(
  command: Command<I, L, O, P>,
  actor: Actor,
  input: unknown,
  instant: string = NOON,
) {
  const lines = await db().auditEntry.count();
  const result = await execute(command, actor, input, clock(instant));
  if (result.ok) return 'done';
  if ((await db().auditEntry.count()) !== lines)
    throw new Error(`${command.name} was refused and left a line in the log`);
  return result.refusal.code;
}

/** What the log says of an account, the newest first. */
export async function lastLine(recordId: string) {
  return await db().auditEntry.findFirst({ where: { recordId }, orderBy: { seq: 'desc' } });
}

/** The secret of the last link mailed to an address: it is nowhere but in the message's job. */
export async function lastSecret(email: string): Promise<string> {
  const [job] = await db().$queryRaw<{ path: string }[]>`
    SELECT data->>'path' AS path FROM pgboss.job
    WHERE name = 'mail-secret-link' AND data->>'to' = ${email} ORDER BY created_on DESC LIMIT 1`;
  return job?.path.split('/').at(-1) ?? '';
}
