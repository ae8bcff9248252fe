import { describe, expect, test } from 'vitest';
import { ANONYMOUS } from '@/lib/kernel/actor';
import { changePassword } from '@/lib/domains/identity/commands/change-password';
import { requestPasswordReset } from '@/lib/domains/identity/commands/request-password-reset';
import { resetPassword } from '@/lib/domains/identity/commands/reset-password';
import { reauthenticate } from '@/lib/domains/identity/operations/reauthenticate';
import { signIn } from '@/lib/domains/identity/commands/sign-in';
import { db } from '@/lib/platform/db';
import { account, lastLine, lastSecret, NOON, outcome, PASSWORD, signedIn } from './world';

const NEW_PASSWORD = 'otra frase larga distinta';
const openSessions = (userId: string) => db().session.count({ where: { userId, revokedAt: null } });
const enter = (email: string, password: string) => outcome(signIn, ANONYMOUS, { email, password });
const reset = (token: string, password: string, instant?: string) =>
  outcome(resetPassword, ANONYMOUS, { token, password }, instant);

async function link(email: string) {
  await outcome(requestPasswordReset, ANONYMOUS, { email });
  return await lastSecret(email);
}

describe('recovering a password', () => {
  test('mails a link whose secret is kept only as a digest', async () => {
    const { email, userId } = await account({ role: 'candidate' });
    const secret = await link(email);
    expect(secret.length).toBeGreaterThan(40);
    const rows = await db().passwordResetToken.findMany({ where: { userId } });
    expect(rows).toMatchObject([{ expiresAt: new Date('2026-03-02T13:00:00-05:00'), usedAt: null }]);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(await lastLine(userId)).toMatchObject({ command: 'identity.request-password-reset' });
  });

  test('answers the same for an address without account, and mails nothing', async () => {
    expect(await outcome(requestPasswordReset, ANONYMOUS, { email: 'nadie@prueba.example' })).toBe('done');
    expect(await lastSecret('nadie@prueba.example')).toBe('');
  });

  test('sets the password once, closes every session and opens a locked account', async () => {
    const someone = await account({ role: 'candidate' });
    await signedIn(someone);
    await db().user.update({
      where: { id: someone.userId },
      data: { failedAttempts: 9, lockedUntil: new Date('2026-03-02T18:00:00-05:00') },
    });
    const secret = await link(someone.email);
    expect(await reset(secret, NEW_PASSWORD)).toBe('done');
    expect(await openSessions(someone.userId)).toBe(0);
    expect(await lastLine(someone.userId)).toMatchObject({ command: 'identity.reset-password' });
    expect(await enter(someone.email, PASSWORD)).toBe('identity.sign_in_failed');
    expect(await enter(someone.email, NEW_PASSWORD)).toBe('done');
    expect(await reset(secret, PASSWORD)).toBe('identity.link_spent');
  });

  test('two uses of one link at once give one success', async () => {
    const { email } = await account({ role: 'candidate' });
    const secret = await link(email);
    const outcomes = await Promise.allSettled([reset(secret, NEW_PASSWORD), reset(secret, `${NEW_PASSWORD} dos`)]);
    expect(outcomes.filter((each) => each.status === 'fulfilled' && each.value === 'done')).toHaveLength(1);
  });

  test('refuses a link after its hour, one never sent, and an obvious password', async () => {
    const { email } = await account({ role: 'candidate' });
    const secret = await link(email);
    expect(await reset(secret, NEW_PASSWORD, '2026-03-02T13:00:00-05:00')).toBe('identity.link_spent');
    expect(await reset('a'.repeat(43), NEW_PASSWORD)).toBe('identity.link_spent');
    expect(await reset(secret, `${email.split('@')[0]}!`)).toBe('identity.password_obvious');
    expect(await reset(secret, NEW_PASSWORD)).toBe('done');
  });

  test('mails nothing to a closed account', async () => {
    const { email, userId } = await account({ role: 'candidate' });
    await db().user.update({ where: { id: userId }, data: { disabledAt: new Date(NOON) } });
    expect(await link(email)).toBe('');
  });
});

describe('changing one’s password', () => {
  test('keeps this session and closes the others', async () => {
    const someone = await account({ role: 'candidate' });
    await signedIn(someone);
    const actor = await signedIn(someone);
    expect(await outcome(changePassword, actor, { current: PASSWORD, password: NEW_PASSWORD })).toBe('done');
    const open = await db().session.findMany({
      where: { userId: someone.userId, revokedAt: null },
      select: { id: true },
    });
    expect(open).toEqual([{ id: actor.sessionId }]);
    expect(await lastLine(someone.userId)).toMatchObject({ command: 'identity.change-password' });
    expect(await enter(someone.email, NEW_PASSWORD)).toBe('done');
  });

  test('asks for the current one', async () => {
    const { actor } = await account({ role: 'candidate' });
    expect(await outcome(changePassword, actor, { current: NEW_PASSWORD, password: NEW_PASSWORD })).toBe(
      'identity.reauthentication_failed',
    );
  });
});

describe('proving again who one is, before signing', () => {
  const now = new Date(NOON);

  test('accepts the right password and counts the wrong ones as failed sign-ins', async () => {
    const { userId } = await account({ role: 'manager' });
    expect(await reauthenticate(userId, PASSWORD, now)).toMatchObject({ ok: true });
    for (const _ of [1, 2, 3, 4, 5]) {
      expect(await reauthenticate(userId, NEW_PASSWORD, now)).toMatchObject({
        refusal: { code: 'identity.reauthentication_failed' },
      });
    }
    expect(await reauthenticate(userId, PASSWORD, now)).toMatchObject({
      refusal: { code: 'identity.reauthentication_locked' },
    });
  });

  test('is not for someone without an account', async () => {
    expect(await reauthenticate(null, PASSWORD, now)).toMatchObject({
      refusal: { code: 'identity.reauthentication_failed' },
    });
  });
});
