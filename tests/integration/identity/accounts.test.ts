import { expect, test } from 'vitest';
import { ACCOUNT_STATES, accountState, countShutAccounts, listAccounts } from '@/lib/domains/identity/queries';
import { db } from '@/lib/platform/db';
import { account, entity } from './world';

const inAnHour = () => new Date(Date.now() + 3_600_000);
const longAgo = new Date('2026-01-05T12:00:00Z');

test('accounts are found by whether they can be entered, and counted alike', async () => {
  const [open, unlocked, locked, closed] = [
    await account({ role: 'candidate' }),
    await account({ role: 'candidate' }),
    await account({ role: 'candidate' }),
    await account({ role: 'candidate' }),
  ];
  const change = (userId: string, data: { lockedUntil?: Date; disabledAt?: Date }) =>
    db().user.update({ where: { id: userId }, data });
  await change(unlocked.userId, { lockedUntil: longAgo });
  await change(locked.userId, { lockedUntil: inAnHour() });
  await change(closed.userId, { disabledAt: longAgo, lockedUntil: inAnHour() });

  const found = await Promise.all(
    ACCOUNT_STATES.map((state) => listAccounts({ search: '', role: 'candidate', state, page: 1 })),
  );
  const ids = found.map(({ rows }) => rows.map((row) => row.id).sort());
  expect(ids).toEqual([[open.userId, unlocked.userId].sort(), [locked.userId], [closed.userId]]);
  expect(found.map(({ rows }) => [...new Set(rows.map(accountState))])).toEqual([['open'], ['locked'], ['closed']]);
  expect(await countShutAccounts()).toEqual({ closed: 1, locked: 1 });
});

test('accounts are found by name, address and role, whatever the case', async () => {
  const entityId = await entity();
  const someone = await account({ role: 'entity_hr', entityId });
  await db().user.update({ where: { id: someone.userId }, data: { name: 'Úrsula Ñahui' } });
  const by = async (search: string, role: 'entity_hr' | 'candidate' | null = null) =>
    (await listAccounts({ search, role, state: null, page: 1 })).rows.map((row) => row.id);
  expect(await by('ñahui')).toEqual([someone.userId]);
  expect(await by(someone.email.toUpperCase(), 'entity_hr')).toEqual([someone.userId]);
  expect(await by('ñahui', 'candidate')).toEqual([]);
});
