import { beforeEach, describe, expect, it } from 'vitest';
import { readCompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import { compareWithState } from '@/lib/domains/compensation/comparison/queries/compare-with-state';
import { PAY_DATA } from '@/lib/domains/compensation/comparison/queries/pay-cells';
import { db } from '@/lib/platform/db';
import { forgetSharedData } from '@/lib/platform/shared-data';
import { office, type Office } from '../positions/office';
import { paid } from './paid-posts';

const filters = (params: Record<string, string> = {}) => readCompareFilters({ frente: 'estado', ...params });

/** The reader's office and three others, one after another: their accounts are named by turns. */
async function offices(): Promise<Record<'mine' | 'a' | 'b' | 'c', Office>> {
  return { mine: await office(), a: await office(), b: await office(), c: await office() };
}

/** Amounts of other entities that would show in an answer if any of them were told. */
const OTHERS = [1_111_101, 1_222_203, 1_333_307, 1_444_409, 1_555_511, 1_666_613, 1_777_717];

beforeEach(async () => {
  await db().seat.updateMany({ data: { monthlyPay: null } });
  forgetSharedData(PAY_DATA);
});

describe('an entity’s posts beside those of the State', () => {
  it('are held against those of the other entities, of which only overall figures are told', async () => {
    const { mine, a, b, c } = await offices();
    await paid(mine, [1_444_000, 9_000_000]);
    await paid(a, OTHERS.slice(0, 3));
    await paid(b, OTHERS.slice(3, 5));
    await paid(c, OTHERS.slice(5));
    const answer = await compareWithState(mine.hr, filters({ ver: 'todos' }));
    const quartiles = { firstQuartile: 1_280_000, median: 1_440_000, thirdQuartile: 1_610_000 };
    const spread = { count: 7, ...quartiles, fences: { low: 770_000, high: 2_120_000 } };
    expect(answer.groups).toEqual([{ role: 'strategic', level: 2, spread, apart: 1, marks: [1_444_000, 9_000_000] }]);
    expect(answer.rows.map(({ monthly, standing, spread }) => ({ monthly, standing, count: spread?.count }))).toEqual([
      { monthly: 9_000_000, standing: 'high', count: 7 },
      { monthly: 1_444_000, standing: 'within', count: 7 },
    ]);
    expect(answer.total).toBe(2);
    const told = JSON.stringify(answer);
    for (const { entityId } of [a, b, c]) expect(told).not.toContain(entityId);
    for (const amount of OTHERS) expect(told).not.toContain(String(amount));

    const apart = await compareWithState(mine.hr, filters());
    expect([apart.total, apart.rows.map(({ monthly }) => monthly)]).toEqual([1, [9_000_000]]);
    const head = await compareWithState({ ...mine.hr, role: 'entity_head' }, filters());
    expect(head.groups).toEqual(apart.groups);
  });

  it('are held against nothing where too few posts or entities are in the group', async () => {
    const { mine, a, b, c } = await offices();
    await paid(mine, [100, 200, 300, 400, 90_000]);
    await paid(a, OTHERS.slice(0, 4));
    await paid(b, OTHERS.slice(4));
    const two = await compareWithState(mine.hr, filters({ ver: 'todos' }));
    expect(two.groups).toMatchObject([{ spread: null, apart: 0 }]);
    expect(two.rows.map(({ standing, spread }) => [standing, spread])).toEqual(Array(5).fill(['unknown', null]));
    expect(await compareWithState(mine.hr, filters())).toMatchObject({ total: 0, rows: [] });
    await paid(c, [1_444_000]);
    forgetSharedData(PAY_DATA);
    expect((await compareWithState(mine.hr, filters())).groups[0]?.spread?.count).toBe(8);
  });

  it('are told of the groups that the entity is in, and no kind of entity narrows them', async () => {
    const { mine, a, b, c } = await offices();
    await paid(mine, [1_444_000]);
    for (const other of [a, b, c]) {
      await paid(other, OTHERS);
      await paid(other, OTHERS, 3, 'operational_strategic');
    }
    const { groups } = await compareWithState(mine.hr, filters());
    expect(groups.map(({ role, level, spread }) => [role, level, spread?.count])).toEqual([['strategic', 2, 21]]);
    const narrowed = filters({ clase: 'ministry', gobierno: 'regional' });
    expect((await compareWithState(mine.hr, narrowed)).groups).toEqual(groups);
    expect((await compareWithState(mine.hr, filters({ nivel: '3' }))).groups).toEqual([]);
    const nobody = await compareWithState({ ...mine.hr, entityId: null }, filters({ ver: 'todos' }));
    expect(nobody).toEqual({ total: 0, rows: [], groups: [] });
  });
});
