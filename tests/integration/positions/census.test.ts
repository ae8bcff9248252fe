import { beforeAll, describe, expect, it } from 'vitest';
import { narrow, sectorsOf } from '@/lib/domains/positions/census/cells';
import { readCensusFilters } from '@/lib/domains/positions/census/filters';
import {
  agrees,
  countsOf,
  ownShare,
  PUBLISHED_COUNTS,
  PUBLISHED_SHARES,
} from '@/lib/domains/positions/census/published';
import { countCensus } from '@/lib/domains/positions/census/queries';
import { censusTables, namedPosts, uncoveredPosts } from '@/lib/domains/positions/census/tables';
import type { CensusData, CensusTableId } from '@/lib/domains/positions/census/types';
import { classify } from '@/lib/domains/positions/classification';
import { readSeatFilters } from '@/lib/domains/positions/list-filters';
import { listPositions } from '@/lib/domains/positions/queries/list-positions';
import { SEGMENTS, TPM_GROUNDS } from '@/lib/domains/positions/tpm/types';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { stopJobs } from '@/lib/platform/jobs';
import { seedCensus } from '@/prisma/seed/census';
import { tellStory } from '@/prisma/seed/story';
import { database } from '@/tests/support/integration-database';

/** Generous: it takes some ten seconds on a quiet machine of two cores. */
const SECONDS = 90;
let data: CensusData;
let took = 0;

beforeAll(async () => {
  const began = performance.now();
  await seedCensus(tellStory(db(), new Date()));
  took = (performance.now() - began) / 1_000;
  await stopJobs();
  data = await countCensus();
}, 120_000);

const count = (table: CensusTableId, row: string, from = data) => countsOf(censusTables(from), table, row);

describe('the census of an empty database', () => {
  it('is written within its time and says every published figure', () => {
    expect(took).toBeLessThan(SECONDS);
    for (const { table, row, national, regional, total, correct } of PUBLISHED_COUNTS) {
      const own = count(table, row);
      expect([table, row, own.total]).toEqual([table, row, correct ?? total]);
      if (national !== null) expect([table, row, own.national, own.regional]).toEqual([table, row, national, regional]);
    }
    expect(count('t12', 'tpm')).toEqual({ national: 834, regional: 177, total: 1011 });
    expect(count('t12', 'not_tpm')).toEqual({ national: 1782, regional: 1700, total: 3482 });
    expect(count('t9', 'all_heads').total).toBe(11_273);
    expect(namedPosts(data).reduce((sum, each) => sum + each.count, 0)).toBe(11_003 + 195 + 75);
    expect(uncoveredPosts(data)).toBe(0);
  });

  it('has every published share, but the one that the others leave no room for', () => {
    const tables = censusTables(data);
    const missed = PUBLISHED_SHARES.filter((published) => !agrees(published, ownShare(tables, published)));
    expect(missed.map(({ contradiction }) => contradiction)).toEqual(['levels_2_and_3']);
    expect(count('functions', 'senior_management').national).toBe(93);
  });

  it('stores of each post what the tables say of its place', async () => {
    const { rows } = await database.owner.query(`
      SELECT DISTINCT e.government, e."entityClass", s.level, u."bodyType", s."servantGroup" AS "group", s."managerRole" AS role
      FROM seat s JOIN organizational_unit u ON u.id = s."unitId" AND u.level = s.level JOIN entity e ON e.id = s."entityId"`);
    expect(rows.length).toBeGreaterThan(100);
    for (const { group, role, ...place } of rows)
      expect({ place, ...classify(place) }).toMatchObject({ place, group, role });
  });

  it('narrows to parts that add up to the whole', () => {
    const sectors = sectorsOf(data);
    const total = (params: Record<string, string>) =>
      count('t9', 'all_heads', narrow(data, readCensusFilters(params, sectors))).total;
    const bySector = sectors.reduce((sum, sector) => sum + total({ sector }), 0);
    expect(bySector).toBe(11_273);
    expect(total({ gobierno: 'national' }) + total({ gobierno: 'regional' })).toBe(11_273);
    expect([1, 2, 3, 4].reduce((sum, nivel) => sum + total({ nivel: String(nivel) }), 0)).toBe(11_273);
  });

  it('is found by the filters of the list as the report counts it', async () => {
    const directorate = {
      userId: null,
      personId: null,
      name: '',
      role: 'directorate',
      entityId: null,
      sessionId: null,
    } as const;
    const listed = async (params: Record<string, string>) =>
      (await listPositions(directorate, readSeatFilters(params), today())).total;
    for (const ground of TPM_GROUNDS) expect(await listed({ adp: ground })).toBe(count('t11', ground).total);
    expect(await listed({ adp: 'any' })).toBe(1011);
    for (const segment of SEGMENTS) expect(await listed({ segmento: segment })).toBe(count('t20', segment).total);
  });

  it('goes beside nothing else', async () => {
    await expect(seedCensus(tellStory(db(), new Date()))).rejects.toThrow(/empty database/);
  });
});
