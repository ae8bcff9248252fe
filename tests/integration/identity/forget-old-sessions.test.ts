import { expect, test } from 'vitest';
import { forgetOldSessions } from '@/lib/domains/identity/jobs/forget-old-sessions';
import { db } from '@/lib/platform/db';
import { account, clock } from './world';

test('sessions and links that ended over thirty days ago are forgotten, once or twice alike', async () => {
  const { userId } = await account({ role: 'candidate' });
  const [old, recent, future] = ['2026-01-30', '2026-02-10', '2026-03-03'].map(
    (day) => new Date(`${day}T12:00:00-05:00`),
  ) as [Date, Date, Date];
  const session = (userAgent: string, expiresAt: Date, revokedAt: Date | null = null) => ({
    userId,
    userAgent,
    createdAt: old,
    lastSeenAt: old,
    expiresAt,
    revokedAt,
  });
  await db().session.createMany({
    data: [
      session('expired long ago', old),
      session('revoked long ago', future, old),
      session('expired lately', recent),
      session('open', future),
    ],
  });
  await db().passwordResetToken.createMany({
    data: [
      { tokenHash: 'old', userId, createdAt: old, expiresAt: old },
      { tokenHash: 'recent', userId, createdAt: old, expiresAt: recent },
    ],
  });
  for (const _ of [1, 2]) {
    await forgetOldSessions(clock().clock);
    const kept = await db().session.findMany({ where: { userId }, orderBy: { userAgent: 'asc' } });
    expect(kept.map((row) => row.userAgent)).toEqual(['expired lately', 'open']);
    expect(await db().passwordResetToken.findMany({ where: { userId }, select: { tokenHash: true } })).toEqual([
      { tokenHash: 'recent' },
    ]);
  }
});
