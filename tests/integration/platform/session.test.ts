import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Role } from '@/lib/kernel/actor';
import { sessionById } from '@/lib/platform/session';
import { createUser } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';

const { prisma } = database;
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

async function signIn({
  roles = ['manager'],
  ...columns
}: { roles?: Role[]; expiresAt?: Date; revokedAt?: Date; lastSeenAt?: Date } = {}) {
  const user = await createUser(prisma, {
    email: `${randomUUID()}@example.org`,
    name: 'Lucía',
    now: new Date(),
    roles: roles.map((role) => ({ role })),
  });
  const session = await prisma.session.create({
    data: { userId: user.userId, createdAt: new Date(), lastSeenAt: new Date(), expiresAt: hours(8), ...columns },
  });
  return { user, id: session.id };
}

test('a session tells who acts and in which role', async () => {
  const { user, id } = await signIn();
  expect(await sessionById(id)).toMatchObject({
    actor: { userId: user.userId, name: 'Lucía', role: 'manager', sessionId: id },
    unread: 0,
  });
});

test.each([
  ['revoked', { revokedAt: new Date() }],
  ['expired', { expiresAt: hours(-1) }],
])('a %s session is nobody', async (_what, columns) => {
  const { id } = await signIn(columns);
  expect(await sessionById(id)).toBeNull();
});

test('an unknown session is nobody', async () => {
  expect(await sessionById(randomUUID())).toBeNull();
});

test('a disabled account is nobody, at once', async () => {
  const { user, id } = await signIn();
  await prisma.user.update({ where: { id: user.userId }, data: { disabledAt: new Date() } });
  expect(await sessionById(id)).toBeNull();
});

test('a role that ended is not acted in, at once; without any the session is nobody', async () => {
  const { user, id } = await signIn({ roles: ['directorate', 'manager'] });
  const end = (role: Role) =>
    prisma.membership.updateMany({ where: { userId: user.userId, role }, data: { endedAt: new Date() } });
  expect((await sessionById(id))?.actor.role).toBe('directorate');
  await end('directorate');
  expect((await sessionById(id))?.actor.role).toBe('manager');
  await end('manager');
  expect(await sessionById(id)).toBeNull();
});

test('the acting role is the one the person chose', async () => {
  const { user, id } = await signIn({ roles: ['directorate', 'manager'] });
  const chosen = await prisma.membership.findFirstOrThrow({ where: { userId: user.userId, role: 'manager' } });
  await prisma.session.update({ where: { id }, data: { actingMembershipId: chosen.id } });
  expect((await sessionById(id))?.actor.role).toBe('manager');
});

test('unread notices are counted, read ones are not', async () => {
  const { user, id } = await signIn();
  const notice = { userId: user.userId, kind: 'platform.letter-sent', url: '/inicio', createdAt: new Date() };
  await prisma.notification.createMany({ data: [notice, { ...notice, readAt: new Date() }] });
  expect((await sessionById(id))?.unread).toBe(1);
});

test('a session used after a while says when it was last seen', async () => {
  const { id } = await signIn({ lastSeenAt: hours(-1) });
  await sessionById(id);
  const { lastSeenAt } = await prisma.session.findUniqueOrThrow({ where: { id } });
  expect(Date.now() - lastSeenAt.getTime()).toBeLessThan(60_000);
});
