import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { endRole } from '@/lib/domains/identity/commands/end-role';
import { grantRole } from '@/lib/domains/identity/commands/grant-role';
import { revokeSession } from '@/lib/domains/identity/commands/revoke-session';
import { setAccountAccess } from '@/lib/domains/identity/commands/set-account-access';
import { signOut } from '@/lib/domains/identity/commands/sign-out';
import { signOutEverywhere } from '@/lib/domains/identity/commands/sign-out-everywhere';
import { switchRole } from '@/lib/domains/identity/commands/switch-role';
import { db } from '@/lib/platform/db';
import { sessionById } from '@/lib/platform/session';
import { account, entity, lastLine, outcome, signedIn } from './world';

const reason = 'Lo pidió su entidad por oficio';
const openRoles = async (userId: string) =>
  (await db().membership.findMany({ where: { userId, endedAt: null } })).map((membership) => membership.role).sort();
const membershipOf = (userId: string, role: 'administrator' | 'candidate' | 'directorate') =>
  db().membership.findFirstOrThrow({ where: { userId, role } });
/** Sessions are read against the hour of the machine, so these are opened now. */
const now = () => new Date().toISOString();

describe('roles', () => {
  test('the administrator adds one, in an entity where it means nothing without', async () => {
    const [admin, someone, entityId] = [
      await account({ role: 'administrator' }),
      await account({ role: 'candidate' }),
      await entity(),
    ];
    expect(await outcome(grantRole, admin.actor, { userId: someone.userId, role: 'entity_hr', reason })).toBe(
      'identity.entity_needed',
    );
    expect(await outcome(grantRole, admin.actor, { userId: someone.userId, role: 'entity_hr', entityId, reason })).toBe(
      'done',
    );
    expect(await openRoles(someone.userId)).toEqual(['candidate', 'entity_hr']);
    expect(await lastLine(someone.userId)).toMatchObject({
      command: 'identity.grant-role',
      reason,
      actorUserId: admin.userId,
    });
  });

  test('those that come from facts are not given by hand', async () => {
    const [admin, someone] = [await account({ role: 'administrator' }), await account({ role: 'candidate' })];
    for (const role of ['manager', 'superior']) {
      expect(await outcome(grantRole, admin.actor, { userId: someone.userId, role, reason })).toBe(
        'identity.role_not_yours',
      );
    }
  });

  test('nobody gives themselves one, nor ends their own, nor closes their own account', async () => {
    const { actor, userId } = await account({ role: 'administrator' });
    const { id: membershipId } = await membershipOf(userId, 'administrator');
    expect(await outcome(grantRole, actor, { userId, role: 'directorate', reason })).toBe('platform.own_case');
    expect(await outcome(endRole, actor, { membershipId, reason })).toBe('platform.own_case');
    expect(await outcome(setAccountAccess, actor, { userId, access: 'closed', reason })).toBe('platform.own_case');
    expect(await openRoles(userId)).toEqual(['administrator']);
  });

  test('one ends once, with its reason, and stops acting at once', async () => {
    const [admin, someone] = [await account({ role: 'administrator' }), await account({ role: 'directorate' })];
    const { sessionId } = await signedIn(someone, now());
    const { id: membershipId } = await membershipOf(someone.userId, 'directorate');
    expect(await outcome(endRole, admin.actor, { membershipId, reason })).toBe('done');
    expect(await lastLine(someone.userId)).toMatchObject({ command: 'identity.end-role', reason });
    expect(await sessionById(sessionId)).toBeNull();
    expect(await outcome(endRole, admin.actor, { membershipId, reason })).toBe('platform.not_found');
  });

  test('a session acts in another of the account’s own roles, never in someone else’s nor in one that ended', async () => {
    const [someone, other] = [
      await account({ role: 'directorate' }, { role: 'candidate' }),
      await account({ role: 'candidate' }),
    ];
    const actor = await signedIn(someone, now());
    expect((await sessionById(actor.sessionId))?.actor.role).toBe('directorate');
    const { id: membershipId } = await membershipOf(someone.userId, 'candidate');
    expect(await outcome(switchRole, actor, { membershipId: (await membershipOf(other.userId, 'candidate')).id })).toBe(
      'platform.not_found',
    );
    expect(await outcome(switchRole, actor, { membershipId })).toBe('done');
    expect((await sessionById(actor.sessionId))?.actor.role).toBe('candidate');
    expect(await lastLine(someone.userId)).toMatchObject({
      changes: [{ field: 'role', before: 'directorate', after: 'candidate' }],
    });
    await db().membership.update({ where: { id: membershipId }, data: { endedAt: new Date() } });
    expect(await outcome(switchRole, actor, { membershipId })).toBe('platform.not_found');
    expect((await sessionById(actor.sessionId))?.actor.role).toBe('directorate');
  });
});

describe('sessions', () => {
  test('one closes one of one’s own, once', async () => {
    const someone = await account({ role: 'candidate' });
    const [here, there] = [await signedIn(someone, now()), await signedIn(someone, now())];
    expect(await outcome(revokeSession, here, { sessionId: there.sessionId })).toBe('done');
    expect(await sessionById(there.sessionId)).toBeNull();
    expect(await sessionById(here.sessionId)).not.toBeNull();
    expect(await outcome(revokeSession, here, { sessionId: there.sessionId })).toBe('platform.not_found');
  });

  test('someone else’s does not exist', async () => {
    const [mine, theirs] = [
      await signedIn(await account({ role: 'administrator' }), now()),
      await signedIn(await account({ role: 'candidate' }), now()),
    ];
    expect(await outcome(revokeSession, mine, { sessionId: theirs.sessionId })).toBe('platform.not_found');
    expect(await outcome(revokeSession, mine, { sessionId: randomUUID() })).toBe('platform.not_found');
    expect(await sessionById(theirs.sessionId)).not.toBeNull();
  });

  test('signing out ends this one; everywhere, all of them', async () => {
    const someone = await account({ role: 'candidate' });
    const [first, second, third] = [
      await signedIn(someone, now()),
      await signedIn(someone, now()),
      await signedIn(someone, now()),
    ];
    expect(await outcome(signOut, first, {})).toBe('done');
    expect(await sessionById(first.sessionId)).toBeNull();
    expect(await sessionById(second.sessionId)).not.toBeNull();
    expect(await outcome(signOutEverywhere, second, {})).toBe('done');
    expect([await sessionById(second.sessionId), await sessionById(third.sessionId)]).toEqual([null, null]);
    expect(await lastLine(someone.userId)).toMatchObject({ command: 'identity.sign-out-everywhere' });
  });

  test('a closed account loses them, and opens again without its failures', async () => {
    const [admin, someone] = [await account({ role: 'administrator' }), await account({ role: 'candidate' })];
    const { sessionId } = await signedIn(someone, now());
    const { userId } = someone;
    expect(await outcome(setAccountAccess, admin.actor, { userId, access: 'closed', reason })).toBe('done');
    expect(await sessionById(sessionId)).toBeNull();
    await expect(signedIn(someone, now())).rejects.toThrow('identity.sign_in_failed');
    await db().user.update({ where: { id: userId }, data: { failedAttempts: 7 } });
    expect(await outcome(setAccountAccess, admin.actor, { userId, access: 'open', reason })).toBe('done');
    expect(await db().user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      disabledAt: null,
      failedAttempts: 0,
    });
    await signedIn(someone, now());
  });
});
