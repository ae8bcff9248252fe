import { describe, expect, it } from 'vitest';
import { toCell, toEntityCell } from '@/lib/domains/positions/census/cells';
import {
  PUBLISHED_COUNTS,
  PUBLISHED_SHARES,
  agrees,
  countsOf,
  ownShare,
} from '@/lib/domains/positions/census/published';
import { censusTables } from '@/lib/domains/positions/census/tables';
import { classify } from '@/lib/domains/positions/classification';
import { isHeadquarters } from '@/lib/domains/positions/tpm/rules';
import { censusEntities } from './entities';
import { personName } from './names';
import { censusPosts } from './posts';

const entities = censusEntities();
const posts = censusPosts(entities);
const byCode = new Map(entities.map((entity) => [entity.code, entity]));
const entityOf = (code: string) => {
  const entity = byCode.get(code);
  if (!entity) throw new Error(code);
  return entity;
};

const tables = censusTables({
  demonstration: true,
  entities: entities.map((entity) => toEntityCell({ ...entity, count: 1 })),
  posts: posts.map((post) => {
    const entity = entityOf(post.entity);
    const parent = entity.parentCode === null ? null : entityOf(entity.parentCode).entityClass;
    return toCell({
      ...post,
      ...entity,
      headquarters: isHeadquarters(entity.entityClass, parent),
      listed: entity.block?.listed ?? false,
      count: 1,
    });
  }),
});

describe('the plan of the census', () => {
  it.each(PUBLISHED_COUNTS)(
    'has the published figures of $table $row',
    ({ table, row, national, regional, total, correct }) => {
      const counts = countsOf(tables, table, row);
      expect(counts.total).toBe(correct ?? total);
      if (national !== null) expect([counts.national, counts.regional]).toEqual([national, regional]);
    },
  );

  it.each(PUBLISHED_SHARES)('has the published share of $table $rows, unless others leave it no room', (published) => {
    expect(agrees(published, ownShare(tables, published))).toBe(published.contradiction === undefined);
  });

  it('has 93 posts of senior management in national entities other than ministries', () => {
    expect(countsOf(tables, 'functions', 'senior_management').national).toBe(93);
  });

  it('takes the group and role of every post from the tables', () => {
    for (const { entity, level, bodyType, group, role } of posts) {
      const { government, entityClass } = entityOf(entity);
      expect(classify({ government, entityClass, level, bodyType })).toMatchObject({ group, role });
    }
  });

  it('is the same every time, with units told apart and superiors of the same entity', () => {
    expect(censusPosts(censusEntities())).toEqual(posts);
    expect(new Set(posts.map(({ entity, unit }) => `${entity} ${unit}`)).size).toBe(posts.length);
    for (const { index, entity, reportsTo, level } of posts) {
      if (reportsTo === null) continue;
      expect(reportsTo).toBeLessThan(index);
      expect(posts[reportsTo]?.entity).toBe(entity);
      expect(posts[reportsTo]?.level).toBeLessThan(level);
    }
  });

  it('gives every entity posts, and every one below another a known parent', () => {
    const heading = new Set(posts.map(({ entity }) => entity));
    expect(entities.filter(({ block, code }) => block !== null && !heading.has(code))).toEqual([]);
    const before = new Set<string>();
    for (const { code, parentCode } of entities) {
      if (parentCode !== null) expect(before.has(parentCode)).toBe(true);
      before.add(code);
    }
  });

  it('names nobody as another', () => {
    const names = posts.map(({ index }) => Object.values(personName(index)).join(' '));
    expect(new Set(names).size).toBe(posts.length);
  });
});
