import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_TYPES, ENTITY_CLASSES, GOVERNMENT_LEVELS } from '@/lib/domains/entities/types';
import { classify, type PositionPlace } from '../classification';
import { MANAGER_ROLES, SERVANT_GROUPS } from '../types';
import { fingerprintOf, reclassify, type StandingSeat } from './reclassification';

const office: PositionPlace = { government: 'national', entityClass: 'ministry', level: 2, bodyType: 'support' };
const seat = (over: Partial<StandingSeat> = {}): StandingSeat => ({
  id: 's',
  version: 0,
  title: 'Jefatura',
  group: 'public_manager',
  role: 'strategic',
  level: 2,
  byException: false,
  heldBy: null,
  awaited: null,
  ...over,
});

describe('a post whose body changes', () => {
  it.each<[string, StandingSeat, Partial<PositionPlace>, ReturnType<typeof reclassify>['outcome']]>([
    ['goes to the fourth level', seat(), { level: 4 }, 'changes'],
    ['goes to the fourth level by exception', seat({ byException: true }), { level: 4 }, 'by_exception'],
    ['becomes decentralised', seat(), { bodyType: 'decentralized' }, 'changes'],
    ['is of an officer that the law names', seat({ group: 'public_officer', role: null }), { level: 4 }, 'by_law'],
    ['goes where the tables say nothing', seat(), { entityClass: 'type_b' }, 'not_covered'],
    ['was recorded otherwise and stays where it was', seat({ group: 'career_servant', role: null }), {}, 'differed'],
  ])('%s', (_what, standing, change, outcome) => {
    expect(reclassify(standing, office, { ...office, ...change }).outcome).toBe(outcome);
  });

  const place = fc.record({
    government: fc.constantFrom(...GOVERNMENT_LEVELS),
    entityClass: fc.constantFrom(...ENTITY_CLASSES),
    level: fc.integer({ min: 1, max: 4 }),
    bodyType: fc.constantFrom(...BODY_TYPES),
  });
  const standing = fc.record({
    group: fc.constantFrom(...SERVANT_GROUPS),
    role: fc.constantFrom(...MANAGER_ROLES, null),
    byException: fc.boolean(),
  });

  it('becomes what the tables say or stays what it is, and an exception always stands', () => {
    fc.assert(
      fc.property(standing, place, place, (over, before, after) => {
        const found = reclassify(seat(over), before, after);
        const tables = classify(after);
        const stays = found.group === over.group && found.role === over.role;
        expect(found.outcome === 'changes' ? found.group === tables.group && found.role === tables.role : stays).toBe(
          true,
        );
        if (over.byException) expect(found.outcome).toBe('by_exception');
      }),
    );
  });
});

it('a fingerprint tells any other outcome apart, in whatever order it is computed', () => {
  const [one, two] = [seat({ id: '1' }), seat({ id: '2' })].map((each) =>
    reclassify(each, office, { ...office, level: 4 }),
  );
  const moved = reclassify(seat({ id: '2', version: 1 }), office, { ...office, level: 4 });
  if (!one || !two) throw new Error('two seats make two outcomes');
  expect(fingerprintOf([one, two])).toBe(fingerprintOf([two, one]));
  expect(fingerprintOf([one, two])).not.toBe(fingerprintOf([one, moved]));
});
