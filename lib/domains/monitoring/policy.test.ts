import { expect, it } from 'vitest';
import type { Actor, Role } from '@/lib/kernel/actor';
import { mayFollow, mayFulfil } from './policy';
import type { OwnerRole } from './types';

const actor = (role: Role, personId: string | null): Actor => ({
  userId: 'u',
  personId,
  name: 'N',
  role,
  entityId: null,
  sessionId: null,
});

it.each([
  ['the analyst of the entity', actor('monitoring_analyst', 'a'), 'a', true],
  ['another analyst', actor('monitoring_analyst', 'b'), 'a', false],
  ['the same person in another role', actor('directorate', 'a'), 'a', false],
  ['nobody follows it, and the analyst is no person', actor('monitoring_analyst', null), null, false],
])('mayFollow: %s', (_what, who, analystId, may) => expect(mayFollow(who, { analystId })).toBe(may));

it.each<[string, Actor, OwnerRole, boolean]>([
  ['the manager', actor('manager', 'm'), 'manager', true],
  ['the manager in another role', actor('superior', 'm'), 'manager', false],
  ['someone else in the role', actor('manager', 'x'), 'manager', false],
  ['whoever holds the seat above today', actor('superior', 's'), 'superior', true],
  ['whoever held it before', actor('superior', 'before'), 'superior', false],
  [
    'nobody follows the entity, and the analyst is no person',
    actor('monitoring_analyst', null),
    'monitoring_analyst',
    false,
  ],
])('mayFulfil: %s', (_what, who, ownerRole, may) =>
  expect(mayFulfil(who, { ownerRole, assignment: { managerId: 'm', superiorId: 's', analystId: null } })).toBe(may),
);
