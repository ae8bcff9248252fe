import { describe, expect, test } from 'vitest';
import { ROLES, type Actor, type ActorRole } from '@/lib/kernel/actor';
import { INVITABLE_ROLES, mayInvite, needsEntity } from './policy';

const ENTITY = 'entity-a';
const actor = (role: ActorRole, entityId: string | null = null): Actor => ({
  userId: 'user',
  personId: null,
  name: 'Ana',
  role,
  entityId,
  sessionId: null,
});

describe('who may invite to what', () => {
  test('the administrator, to every role given by hand', () => {
    const allowed = ROLES.filter((role) => mayInvite(actor('administrator'), role, needsEntity(role) ? ENTITY : null));
    expect(allowed).toEqual(INVITABLE_ROLES);
  });

  test('roles that come from facts are not given by hand', () => {
    expect(INVITABLE_ROLES).not.toEqual(expect.arrayContaining(['manager']));
    for (const role of ['manager', 'superior', 'candidate'] as const)
      expect(mayInvite(actor('administrator'), role, ENTITY)).toBe(false);
  });

  test('an entity’s HR, only to entity roles and only in its own', () => {
    const hr = actor('entity_hr', ENTITY);
    expect(ROLES.filter((role) => mayInvite(hr, role, ENTITY))).toEqual(['entity_head', 'entity_hr']);
    expect(ROLES.filter((role) => mayInvite(hr, role, 'entity-b'))).toEqual([]);
    expect(ROLES.filter((role) => mayInvite(hr, role, null))).toEqual([]);
    expect(ROLES.filter((role) => mayInvite(actor('entity_hr', null), role, null))).toEqual([]);
  });

  test.each([
    'anonymous',
    'system',
    ...ROLES.filter((role) => role !== 'administrator' && role !== 'entity_hr'),
  ] as const)('%s, to none', (role) => {
    expect(ROLES.filter((asked) => mayInvite(actor(role, ENTITY), asked, ENTITY))).toEqual([]);
  });
});
