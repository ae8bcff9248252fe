import { describe, expect, test } from 'vitest';
import { ANONYMOUS } from '@/lib/kernel/actor';
import { endRole } from '@/lib/domains/identity/commands/end-role';
import { registerCandidate } from '@/lib/domains/identity/commands/register-candidate';
import { signIn } from '@/lib/domains/identity/commands/sign-in';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { sessionById } from '@/lib/platform/session';
import { account, clock, lastLine, outcome, PASSWORD } from './world';

const enter = (email: string, password: string, instant?: string) =>
  outcome(signIn, ANONYMOUS, { email, password }, instant);
const failuresOf = async (email: string) =>
  await db().user.findUniqueOrThrow({ where: { email }, select: { failedAttempts: true, lockedUntil: true } });

describe('signing in', () => {
  test('opens a session of twelve hours and says so in the log', async () => {
    const { email, userId } = await account({ role: 'candidate' });
    const result = await execute(
      signIn,
      ANONYMOUS,
      { email: email.toUpperCase(), password: PASSWORD, volver: '/perfil', userAgent: 'Firefox' },
      clock(),
    );
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.returnTo).toBe('/perfil');
    const session = await db().session.findUniqueOrThrow({ where: { id: result.value.sessionId } });
    expect(session).toMatchObject({ userId, userAgent: 'Firefox', expiresAt: new Date('2026-03-03T00:00:00-05:00') });
    expect(await lastLine(userId)).toMatchObject({ command: 'identity.sign-in', actorRole: 'anonymous' });
  });

  test('never leads out of the portal', async () => {
    const { email } = await account({ role: 'candidate' });
    const result = await execute(signIn, ANONYMOUS, { email, password: PASSWORD, volver: '//malo.example' }, clock());
    expect(result).toMatchObject({ ok: true, value: { returnTo: '/inicio' } });
  });

  test('is refused alike for a wrong password and for an unknown address', async () => {
    const { email } = await account({ role: 'candidate' });
    expect(await enter(email, 'otra contraseña larga')).toBe('identity.sign_in_failed');
    expect(await enter('nadie@prueba.example', PASSWORD)).toBe('identity.sign_in_failed');
  });

  test('counts failures, though the refusal rolls back, and forgets them on success', async () => {
    const { email } = await account({ role: 'candidate' });
    for (const _ of [1, 2, 3]) await enter(email, 'otra contraseña larga');
    expect(await failuresOf(email)).toEqual({ failedAttempts: 3, lockedUntil: null });
    expect(await enter(email, PASSWORD)).toBe('done');
    expect(await failuresOf(email)).toEqual({ failedAttempts: 0, lockedUntil: null });
  });

  test('closes the account from the fifth failure, each time for longer; not even the right password opens it', async () => {
    const { email } = await account({ role: 'candidate' });
    for (const _ of [1, 2, 3, 4, 5]) await enter(email, 'otra contraseña larga', '2026-03-02T12:00:00-05:00');
    expect(await failuresOf(email)).toEqual({ failedAttempts: 5, lockedUntil: new Date('2026-03-02T12:01:00-05:00') });
    expect(await enter(email, PASSWORD, '2026-03-02T12:00:30-05:00')).toBe('identity.sign_in_failed');
    expect((await failuresOf(email)).failedAttempts).toBe(5);
    await enter(email, 'otra contraseña larga', '2026-03-02T12:02:00-05:00');
    expect((await failuresOf(email)).lockedUntil).toEqual(new Date('2026-03-02T12:04:00-05:00'));
    expect(await enter(email, PASSWORD, '2026-03-02T12:04:00-05:00')).toBe('done');
  });

  test('needs an open role, which only the right password may learn', async () => {
    const [someone, admin] = [await account({ role: 'entity_head' }), await account({ role: 'administrator' })];
    const { id: membershipId } = await db().membership.findFirstOrThrow({ where: { userId: someone.userId } });
    await outcome(endRole, admin.actor, { membershipId, reason: 'Dejó el cargo' });
    expect(await enter(someone.email, PASSWORD)).toBe('identity.no_open_role');
    expect(await enter(someone.email, 'otra contraseña larga')).toBe('identity.sign_in_failed');
  });

  test('a session ends by its hour', async () => {
    const { email } = await account({ role: 'candidate' });
    const entered = await execute(signIn, ANONYMOUS, { email, password: PASSWORD });
    if (!entered.ok) throw new Error(entered.refusal.code);
    const { sessionId } = entered.value;
    expect((await sessionById(sessionId))?.actor.role).toBe('candidate');
    await db().session.update({ where: { id: sessionId }, data: { expiresAt: new Date('2026-01-01T00:00:00Z') } });
    expect(await sessionById(sessionId)).toBeNull();
  });
});

describe('registering', () => {
  const input = { name: 'Rosa Quispe', email: 'Rosa.Q@prueba.example', password: PASSWORD };

  test('opens a candidate’s account whose password is kept as argon2id', async () => {
    const result = await execute(registerCandidate, ANONYMOUS, input, clock());
    if (!result.ok) throw new Error(result.refusal.code);
    const { userId } = result.value;
    const user = await db().user.findUniqueOrThrow({ where: { id: userId }, include: { memberships: true } });
    expect(user).toMatchObject({
      email: 'rosa.q@prueba.example',
      memberships: [{ role: 'candidate', entityId: null, endedAt: null }],
    });
    expect(user.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await lastLine(userId)).toMatchObject({ command: 'identity.register-candidate' });
    expect(await enter(user.email, PASSWORD)).toBe('done');
  });

  test('is refused for an address that has an account, however it is written', async () => {
    const { email } = await account({ role: 'candidate' });
    expect(await outcome(registerCandidate, ANONYMOUS, { ...input, email: email.toUpperCase() })).toBe(
      'identity.email_taken',
    );
  });

  test('is refused with a password anyone would guess', async () => {
    const attempt = { ...input, email: 'otra@prueba.example' };
    expect(await outcome(registerCandidate, ANONYMOUS, { ...attempt, password: 'password-123456' })).toBe(
      'identity.password_obvious',
    );
    expect(await outcome(registerCandidate, ANONYMOUS, { ...attempt, password: 'corta' })).toBe(
      'platform.invalid_input',
    );
    expect(await db().user.count({ where: { email: attempt.email } })).toBe(0);
  });
});
