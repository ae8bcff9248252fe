import { expect, it } from 'vitest';
import type { Actor, Role } from '@/lib/kernel/actor';
import { mayFollow, mayFulfil } from './policy';

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

it.each([
  ['its owner', actor('manager', 'm'), true],
  ['its owner in another role', actor('superior', 'm'), false],
  ['someone else in the role', actor('manager', 'x'), false],
])('mayFulfil: %s', (_what, who, may) =>
  expect(mayFulfil(who, { ownerRole: 'manager', ownerPersonId: 'm' })).toBe(may),
);
