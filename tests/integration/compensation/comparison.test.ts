import { describe, expect, it } from 'vitest';
import { readCompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import { spreadOf } from '@/lib/domains/compensation/comparison/outliers';
import { comparePay } from '@/lib/domains/compensation/comparison/queries/compare-pay';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { payOffice } from './pay-office';
import { paid } from './paid-posts';

const filters = (params: Record<string, string> = {}) => readCompareFilters(params);

describe('the comparison of pay', () => {
  it('spreads as the rule does, to the céntimo, and lists only what stands apart', async () => {
    const o = await payOffice();
    const amounts = [1_500_001, 1_500_002, 1_500_004, 1_500_008, 1_500_013, 1_500_022, 9_000_000];
    await paid(o, amounts);
    const { groups, rows, total } = await comparePay(o.hr, filters());
    expect(groups.map(({ role, level, spread }) => ({ role, level, spread }))).toEqual([
      {
        role: 'strategic',
        level: 2,
        spread: spreadOf(amounts.map((amount) => ({ amount: moneyFromCentimos(amount), posts: 1 }))),
      },
    ]);
    expect(rows).toMatchObject([{ monthly: 9_000_000, spread: { median: 1_500_008 }, standing: 'high', table: null }]);
    expect(total).toBe(1);
    expect(groups[0]).toMatchObject({ apart: 1, marks: [9_000_000] });
  });

  it('shows an entity its own posts alone, and SERVIR everybody’s', async () => {
    const [o, other] = [await payOffice(), await payOffice()];
    await paid(o, [100, 200, 300, 400, 500]);
    await paid(other, [5_000_000]);
    const own = await comparePay(o.hr, filters({ ver: 'todos' }));
    expect(own.total).toBe(5);
    expect(own.groups[0]?.spread.count).toBe(5);
    const all = await comparePay(o.servir, filters({ ver: 'todos' }));
    expect(all.total).toBeGreaterThanOrEqual(6);
    expect((await comparePay({ ...o.hr, entityId: null }, filters({ ver: 'todos' }))).total).toBe(0);
  });

  it('keeps groups apart, says nothing of small ones, and pages and filters the rest', async () => {
    const o = await payOffice();
    await paid(
      o,
      Array.from({ length: 30 }, (_, index) => 1_000_000 + index),
    );
    await paid(o, [1, 9_999_999], 3);
    const small = await comparePay(o.hr, filters({ nivel: '3' }));
    expect(small).toMatchObject({ total: 0, groups: [{ level: 3, spread: { fences: null } }] });
    const { rows } = await comparePay(o.hr, filters({ nivel: '3', ver: 'todos' }));
    expect(rows.map(({ standing }) => standing)).toEqual(['unknown', 'unknown']);
    const second = await comparePay(o.hr, filters({ nivel: '2', ver: 'todos', pagina: '2' }));
    expect([second.total, second.rows.length]).toEqual([30, 5]);
    expect(await comparePay(o.hr, filters({ rol: 'political_strategic', ver: 'todos' }))).toMatchObject({
      total: 0,
      groups: [],
    });
    expect((await comparePay(o.hr, filters({ clase: 'ministry', gobierno: 'national', ver: 'todos' }))).total).toBe(32);
    expect((await comparePay(o.hr, filters({ gobierno: 'regional', ver: 'todos' }))).total).toBe(0);
  });

  it('takes any address', () => {
    expect(
      readCompareFilters({ rol: 'x\u0000', nivel: '9', clase: '%', gobierno: ['national', 'local'], pagina: '-1' }),
    ).toEqual({
      role: null,
      level: null,
      entityClass: null,
      government: 'national',
      all: false,
      withState: false,
      page: 1,
    });
  });
});
