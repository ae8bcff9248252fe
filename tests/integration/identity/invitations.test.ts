import { describe, expect, test } from 'vitest';
import { ANONYMOUS, type Actor, type Role } from '@/lib/kernel/actor';
import { acceptInvitation } from '@/lib/domains/identity/commands/accept-invitation';
import { inviteUser } from '@/lib/domains/identity/commands/invite-user';
import { revokeInvitation } from '@/lib/domains/identity/commands/revoke-invitation';
import { findOpenInvitation } from '@/lib/domains/identity/queries';
import { db } from '@/lib/platform/db';
import { account, entity, lastLine, lastSecret, NOON, outcome, PASSWORD } from './world';

const invite = (actor: Actor, email: string, role: Role, entityId?: string) =>
  outcome(inviteUser, actor, { email, name: 'Ana Flores', role, ...(entityId ? { entityId } : {}) });
const accept = (token: string, password?: string, instant?: string) =>
  outcome(acceptInvitation, ANONYMOUS, { token, ...(password ? { password } : {}) }, instant);
const invitationOf = (email: string) =>
  db().invitation.findFirstOrThrow({ where: { email }, orderBy: { createdAt: 'desc' } });

async function humanResources() {
  const entityId = await entity();
  return { entityId, hr: (await account({ role: 'entity_hr', entityId })).actor };
}

describe('inviting', () => {
  test('an entity’s HR invites to its own entity, whatever entity the form says', async () => {
    const { hr, entityId } = await humanResources();
    expect(await invite(hr, 'titular.uno@prueba.example', 'entity_head', await entity())).toBe('done');
    const invitation = await invitationOf('titular.uno@prueba.example');
    expect(invitation).toMatchObject({
      entityId,
      role: 'entity_head',
      expiresAt: new Date('2026-03-09T12:00:00-05:00'),
    });
    expect(await lastLine(invitation.id)).toMatchObject({ command: 'identity.invite-user', actorRole: 'entity_hr' });
  });

  test.each(['administrator', 'directorate', 'monitoring_analyst', 'candidate', 'manager', 'superior'] as const)(
    'HR may not make anyone %s',
    async (role) => {
      const { hr } = await humanResources();
      expect(await invite(hr, 'otro@prueba.example', role)).toBe('identity.role_not_yours');
    },
  );

  test('the administrator invites to SERVIR’s roles, and to an entity’s only within one', async () => {
    const { actor } = await account({ role: 'administrator' });
    expect(await invite(actor, 'analista.uno@prueba.example', 'monitoring_analyst')).toBe('done');
    expect(await invite(actor, 'rrhh.uno@prueba.example', 'entity_hr')).toBe('identity.entity_needed');
    expect(await invite(actor, 'gerente.uno@prueba.example', 'manager')).toBe('identity.role_not_yours');
  });

  test('nobody else does', async () => {
    const { actor } = await account({ role: 'directorate' });
    expect(await invite(actor, 'otro@prueba.example', 'entity_hr', await entity())).toBe('platform.forbidden');
  });
});

describe('accepting an invitation', () => {
  test('opens the account with its role in its entity, once', async () => {
    const { hr, entityId } = await humanResources();
    await invite(hr, 'nueva@prueba.example', 'entity_hr');
    const secret = await lastSecret('nueva@prueba.example');
    expect(await accept(secret)).toBe('identity.password_needed');
    expect(await accept(secret, PASSWORD)).toBe('done');
    const user = await db().user.findUniqueOrThrow({
      where: { email: 'nueva@prueba.example' },
      include: { memberships: true },
    });
    expect(user.memberships).toMatchObject([{ role: 'entity_hr', entityId, grantedById: hr.userId }]);
    expect(await lastLine(user.id)).toMatchObject({ command: 'identity.accept-invitation' });
    expect(await accept(secret, PASSWORD)).toBe('identity.link_spent');
  });

  test('adds the role to an account that exists and leaves its password alone', async () => {
    const someone = await account({ role: 'candidate' });
    const { hr } = await humanResources();
    await invite(hr, someone.email, 'entity_head');
    const before = await db().user.findUniqueOrThrow({ where: { id: someone.userId } });
    expect(await accept(await lastSecret(someone.email), 'una contraseña que no cuenta')).toBe('done');
    const after = await db().user.findUniqueOrThrow({ where: { id: someone.userId }, include: { memberships: true } });
    expect(after.passwordHash).toBe(before.passwordHash);
    expect(after.memberships.map((membership) => membership.role).sort()).toEqual(['candidate', 'entity_head']);
  });

  test('is refused after seven days, once withdrawn, and for a link never sent', async () => {
    const { hr } = await humanResources();
    await invite(hr, 'tarde@prueba.example', 'entity_hr');
    const secret = await lastSecret('tarde@prueba.example');
    expect(await accept(secret, PASSWORD, '2026-03-09T12:00:00-05:00')).toBe('identity.link_spent');
    const { id: invitationId } = await invitationOf('tarde@prueba.example');
    expect(await outcome(revokeInvitation, hr, { invitationId })).toBe('done');
    expect(await accept(secret, PASSWORD)).toBe('identity.link_spent');
    expect(await findOpenInvitation(secret)).toBeNull();
    expect(await accept('b'.repeat(43), PASSWORD)).toBe('identity.link_spent');
    expect(await db().user.count({ where: { email: 'tarde@prueba.example' } })).toBe(0);
  });
});

describe('withdrawing an invitation', () => {
  test('is not for another entity’s HR, nor for one already accepted', async () => {
    const [mine, other] = [await humanResources(), await humanResources()];
    await invite(mine.hr, 'ajena@prueba.example', 'entity_hr');
    const { id: invitationId } = await invitationOf('ajena@prueba.example');
    expect(await outcome(revokeInvitation, other.hr, { invitationId })).toBe('platform.not_found');
    await db().invitation.update({ where: { id: invitationId }, data: { acceptedAt: new Date(NOON) } });
    expect(await outcome(revokeInvitation, mine.hr, { invitationId })).toBe('platform.conflict');
  });
});
