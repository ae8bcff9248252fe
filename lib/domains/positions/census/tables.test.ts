import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_TYPES } from '@/lib/domains/entities/types';
import { HOLDING_MODALITIES, SERVANT_GROUPS } from '../types';
import { narrow, toCell, toEntityCell } from './cells';
import { CENSUS_CLASSES, isWhole, readCensusFilters } from './filters';
import { agrees, countsOf, ownShare, PUBLISHED_COUNTS, PUBLISHED_SHARES } from './published';
import { censusTables, namedPosts, shareOf, uncoveredPosts } from './tables';
import type { CensusData, CensusGroup } from './types';

const group = (more: Partial<CensusGroup>): CensusGroup => ({
  government: 'national',
  entityClass: 'ministry',
  headquarters: true,
  sector: 'Salud',
  ubigeo: '150101',
  level: 2,
  bodyType: 'line',
  function: null,
  group: 'public_manager',
  role: 'political_strategic',
  listed: false,
  heldBy: null,
  highImpact: false,
  count: 1,
  ...more,
});

const data = (groups: readonly CensusGroup[]): CensusData => ({
  posts: groups.map(toCell),
  entities: [
    { government: 'national', entityClass: 'ministry', sector: 'Salud', ubigeo: '150101', count: 2 } as const,
    { government: 'national', entityClass: 'type_b', sector: 'Salud', ubigeo: '150101', count: 5 } as const,
    { government: 'local', entityClass: 'local_government', sector: 'Local', ubigeo: '080801', count: 7 } as const,
  ].map(toEntityCell),
  demonstration: false,
});

const HAND = data([
  group({ count: 10, listed: true, heldBy: 'trust' }),
  group({ count: 3, listed: true }),
  group({ count: 4, highImpact: true }),
  group({ count: 5, level: 3, bodyType: 'support', role: 'operational_strategic', sector: 'Educación' }),
  group({ count: 6, level: 4, bodyType: 'support', group: 'career_servant', role: null }),
  group({ count: 2, level: 1, bodyType: 'senior_management', group: 'public_officer', role: null }),
  group({
    count: 7,
    government: 'regional',
    entityClass: 'regional_government_headquarters',
    function: 'infrastructure',
    ubigeo: '080101',
  }),
  group({ count: 100, government: 'local', entityClass: 'local_government' }),
  group({ count: 50, entityClass: 'type_b' }),
]);

describe('the tables of the census', () => {
  const tables = censusTables(HAND);
  const of = (table: Parameters<typeof countsOf>[1], row: string) => Object.values(countsOf(tables, table, row));

  it('count by group, officers apart (T9)', () => {
    expect(of('t9', 'public_manager')).toEqual([22, 7, 29]);
    expect(of('t9', 'career_servant')).toEqual([6, 0, 6]);
    expect(of('t9', 'census')).toEqual([28, 7, 35]);
    expect(of('t9', 'public_officer')).toEqual([2, 0, 2]);
    expect(of('t9', 'all_heads')).toEqual([30, 7, 37]);
  });

  it('count the top public management by ground, and the rest (T11, T12)', () => {
    expect(of('t11', 'listed_level_2')).toEqual([13, 0, 13]);
    expect(of('t11', 'regional_function')).toEqual([0, 7, 7]);
    expect(of('t12', 'tpm')).toEqual([13, 7, 20]);
    expect(of('t12', 'not_tpm')).toEqual([9, 0, 9]);
  });

  it('count by role and by segment (T18, T20)', () => {
    expect(of('t18', 'operational_strategic')).toEqual([5, 0, 5]);
    expect(of('t20', 'tpm_by_trust')).toEqual([10, 0, 10]);
    expect(of('t20', 'centralized')).toEqual([7, 7, 14]);
    expect(of('t20', 'other_managers')).toEqual([5, 0, 5]);
  });

  it('name the posts that the source names (T19)', () => {
    const named = namedPosts(HAND);
    expect(named.find(({ level, bodyType }) => level === 2 && bodyType === 'line')).toMatchObject({
      names: ['Directora General / Director General'],
      count: 17,
    });
    expect(named.find(({ level }) => level === 4)).toMatchObject({ names: [], count: 6 });
    expect(named.reduce((sum, { count }) => sum + count, 0)).toBe(37);
  });

  it('count entities and programmes, and leave local governments and type B out', () => {
    expect(of('entities', 'type_a')).toEqual([2, 0, 2]);
    expect(of('entities', 'programmes')).toEqual([5, 0, 5]);
    expect(uncoveredPosts(HAND)).toBe(150);
  });

  it('put the most first and leave out what there is none of', () => {
    expect(tables.sectors.map(({ key, counts }) => [key, counts.total])).toEqual([
      ['Salud', 30],
      ['Educación', 5],
    ]);
    expect(tables.territories.map(({ key }) => key)).toEqual(['1501', '08']);
  });

  it('add up, whatever the posts', () => {
    const anyGroup = fc
      .record({
        government: fc.constantFrom('national' as const, 'regional' as const),
        entityClass: fc.constantFrom(...CENSUS_CLASSES),
        headquarters: fc.boolean(),
        level: fc.integer({ min: 1, max: 4 }),
        bodyType: fc.constantFrom(...BODY_TYPES),
        group: fc.constantFrom(...SERVANT_GROUPS),
        function: fc.constantFrom(null, 'infrastructure' as const),
        listed: fc.boolean(),
        heldBy: fc.constantFrom(null, ...HOLDING_MODALITIES),
        highImpact: fc.boolean(),
        count: fc.integer({ min: 1, max: 500 }),
      })
      .map((more) => group(more));
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 40 }), (groups) => {
        const found = censusTables(data(groups));
        const total = (table: Parameters<typeof countsOf>[1], row: string) => countsOf(found, table, row).total;
        const sum = (table: 'levels' | 'functions' | 'classes' | 'sectors' | 'territories') =>
          found[table].reduce((all, { counts }) => all + counts.total, 0);
        expect(namedPosts(data(groups)).reduce((all, { count }) => all + count, 0)).toBe(total('t9', 'all_heads'));
        expect(total('t9', 'all_heads')).toBe(groups.reduce((all, { count }) => all + count, 0));
        expect(total('t12', 'tpm') + total('t12', 'not_tpm')).toBe(total('t9', 'public_manager'));
        expect(total('t11', 'tpm')).toBe(total('t12', 'tpm'));
        expect(found.t20.slice(0, 3).reduce((all, { counts }) => all + counts.total, 0)).toBe(
          total('t20', 'public_manager'),
        );
        for (const table of ['levels', 'functions', 'classes', 'sectors', 'territories'] as const)
          expect(sum(table)).toBe(total('t9', 'census'));
      }),
    );
  });
});

describe('the filters of the census', () => {
  const sectors = ['Salud', 'Educación'];

  it('ignore what is not one of their values', () => {
    const wild = {
      gobierno: 'local',
      clase: 'type_b',
      sector: '\u0000',
      nivel: '9',
      organo: ['x', 'y'],
      territorio: '99',
    };
    expect(isWhole(readCensusFilters(wild, sectors))).toBe(true);
    expect(readCensusFilters({ nivel: '3', sector: 'Salud', territorio: '1501' }, sectors)).toMatchObject({
      level: 3,
      sector: 'Salud',
      territory: '1501',
    });
  });

  it('narrow posts and entities, each by what it has', () => {
    const narrowed = (params: Record<string, string>) => censusTables(narrow(HAND, readCensusFilters(params, sectors)));
    expect(countsOf(narrowed({ gobierno: 'regional' }), 't9', 'census')).toEqual({
      national: 0,
      regional: 7,
      total: 7,
    });
    expect(countsOf(narrowed({ territorio: '08' }), 't9', 'all_heads').total).toBe(7);
    expect(countsOf(narrowed({ nivel: '4' }), 't9', 'census').total).toBe(6);
    expect(countsOf(narrowed({ organo: 'support' }), 't9', 'census').total).toBe(11);
    expect(countsOf(narrowed({ clase: 'ministry' }), 'entities', 'programmes').total).toBe(0);
    expect(countsOf(narrowed({ sector: 'Educación' }), 't9', 'census').total).toBe(5);
  });
});

describe('the published figures', () => {
  it('add up among themselves, but for the two that the source misprints', () => {
    for (const { national, regional, total, correct } of PUBLISHED_COUNTS) {
      if (national !== null && regional !== null) expect(national + regional).toBe(correct ?? total);
    }
    const misprinted = PUBLISHED_COUNTS.filter(({ correct }) => correct !== undefined);
    expect(misprinted.map(({ total, correct }) => [total, correct])).toEqual([
      [946, 1011],
      [3414, 3482],
    ]);
    expect(misprinted.reduce((sum, { correct = 0 }) => sum + correct, 0)).toBe(4493);
  });

  it('are met up to the decimals that are printed, and estimates about', () => {
    const [exact] = PUBLISHED_SHARES.filter(({ decimals }) => decimals === 2);
    const [estimate] = PUBLISHED_SHARES.filter((each) => each.estimate);
    if (!exact || !estimate) throw new Error('both kinds are published');
    expect([agrees(exact, 15.89), agrees(exact, 15.9)]).toEqual([true, false]);
    expect([agrees(estimate, estimate.percent + 2), agrees(estimate, estimate.percent + 2.1)]).toEqual([true, false]);
    expect(ownShare(censusTables(data([])), exact)).toBe(0);
    expect(shareOf(1, 3)).toBe(33.33);
  });
});
