import { describe, expect, test } from 'vitest';
import { HOLDER, codes, holders, planned, seat, structure, unit } from '@/tests/factories/known-structures';
import type { Said } from '@/tests/factories/structure-files';
import type { TrustBefore } from '../holder-types';

/** Posts of managers already there, and as many more as a file appoints by trust. */
const managers = (many: number, heldByTrust = 0) =>
  structure(
    [unit('OGA', 2), unit('U4', 4)],
    Array.from({ length: many }, (_, at) => seat(`M${at}`, 'OGA', { heldByTrust: at < heldByTrust })),
  );
const standing = (more: Partial<TrustBefore['count']> = {}, rest: Partial<TrustBefore> = {}) => {
  const count = { managerPosts: 10, trustManagers: 0, posts: 400, trustTotal: 0, ...more };
  return holders({ trust: new Map([['INPE', { count, granted: {}, bound: true, ...rest }]]) });
};
const trusted = (at: number, more: Said = {}): Said => ({
  unit_code: 'OGA',
  seat_code: `M${at}`,
  ...HOLDER,
  holder_document: `7000000${at}`,
  holder_modality: 'trust',
  ...more,
});

describe('the trust appointees of a file', () => {
  test('fit in a fifth of the managers: the one beyond is told, with the arithmetic', () => {
    const { errors } = planned([trusted(0), trusted(1), trusted(2)], managers(10), standing());
    expect(errors).toMatchObject([
      {
        row: 4,
        field: 'holder_modality',
        code: 'trust_cap_of_managers',
        params: { used: 2, of: 10, percent: 20, cap: 2 },
      },
    ]);
  });

  test('are counted with the posts that the same file adds', () => {
    const added = Array.from({ length: 5 }, (_, at) => ({
      unit_code: 'OGA',
      seat_code: `N${at}`,
      seat_title: 'Jefatura',
    }));
    expect(codes([trusted(0), trusted(1), trusted(2), ...added], managers(10), standing())).toEqual([]);
  });

  test('leave room for no other when the file takes posts from the managers', () => {
    const down: Said = { unit_code: 'U4', seat_code: 'M9' };
    expect(codes([trusted(1), trusted(2), down], managers(10, 0), standing())).toEqual([
      '3 holder_modality trust_cap_of_managers',
    ]);
    // Whoever held it by trust counts no more among the managers, and goes on counting among all.
    const { errors } = planned(
      [trusted(1), { unit_code: 'U4', seat_code: 'M0' }],
      managers(10, 1),
      standing({ trustManagers: 1, trustTotal: 20 }),
    );
    expect(errors).toMatchObject([{ code: 'trust_cap_of_posts', params: { used: 20, of: 400, cap: 20 } }]);
  });

  test('fit in a twentieth of all the posts, with what SERVIR granted', () => {
    const granted = { floor: { limit: 3, resolution: 'RPE', validUntil: '2026-12-31' as never } };
    const career = (at: number) => trusted(at, { unit_code: 'U4', seat_code: `C${at}`, seat_title: 'Jefatura' });
    const rows = [career(0), career(1), career(2)];
    expect(codes(rows, managers(1), standing({ posts: 40 }))).toEqual(['4 holder_modality trust_cap_of_posts']);
    expect(codes(rows, managers(1), standing({ posts: 40 }, { granted }))).toEqual([]);
  });

  test('wait for the entity to declare its posts', () => {
    expect(codes([trusted(0)], managers(10), standing({ posts: null }))).toEqual([
      '2 holder_modality positions.trust_posts_undeclared',
    ]);
  });

  test('beyond caps that do not bind yet are noted, those within are not', () => {
    const rows = [trusted(0), trusted(1), trusted(2)];
    const { plan, errors } = planned(rows, managers(10), standing({}, { bound: false }));
    expect(errors).toEqual([]);
    expect(plan.holders.map(({ beyondCaps }) => beyondCaps)).toEqual([false, false, true]);
  });
});
