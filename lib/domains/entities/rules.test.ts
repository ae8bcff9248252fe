import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import type { Result } from '@/lib/kernel/result';
import { ENTITIES } from '@/prisma/seed/reference/entities';
import { checkIdentity, checkTransition, type EntityIdentity } from './rules';

const code = (result: Result) => (result.ok ? 'ok' : result.refusal.code);
const entity = (over: Partial<EntityIdentity>): EntityIdentity => ({
  entityClass: 'ministry',
  government: 'national',
  parentId: null,
  ...over,
});

describe('what an entity is', () => {
  it.each<[string, EntityIdentity, boolean, string]>([
    ['a ministry', entity({}), false, 'ok'],
    ['a regional ministry', entity({ government: 'regional' }), false, 'entities.class_of_another_government'],
    ['one of type B of nobody', entity({ entityClass: 'type_b' }), false, 'entities.type_b_without_parent'],
    ['one of type B of type A', entity({ entityClass: 'type_b', government: 'regional', parentId: 'x' }), false, 'ok'],
    ['one of type B of type B', entity({ entityClass: 'type_b', parentId: 'x' }), true, 'entities.parent_of_type_b'],
  ])('%s', (_what, identity, parentIsTypeB, expected) => {
    expect(code(checkIdentity(identity, parentIsTypeB))).toBe(expected);
  });

  it('lets through every entity of reference', () => {
    const refused = ENTITIES.filter(({ entityClass, government, parentCode }) => {
      const parent = ENTITIES.find((other) => other.code === parentCode);
      return (
        code(checkIdentity({ entityClass, government, parentId: parentCode }, parent?.entityClass === 'type_b')) !==
        'ok'
      );
    });
    expect(refused.map((each) => each.code)).toEqual([]);
  });
});

it('records a transition from the day it is over', () => {
  const today = calendarDate('2026-06-15');
  expect(code(checkTransition(today, today))).toBe('ok');
  expect(code(checkTransition(calendarDate('2026-06-16'), today))).toBe('entities.transition_in_future');
});
