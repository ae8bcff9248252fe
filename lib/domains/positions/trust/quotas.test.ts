import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { trustQuotas, withMore, type TrustCount } from './quotas';

const act = frameOf('act-current');
const entity: TrustCount = { managerPosts: 12, trustManagers: 2, posts: 300, trustTotal: 9 };
const capOf = (posts: number) => trustQuotas({ ...entity, posts }, act).total?.cap;

describe('the caps of trust appointees, worked by hand', () => {
  it('are a fifth of the managers and a twentieth of the posts, rounded down', () => {
    const { managers, total } = trustQuotas(entity, act);
    expect(managers).toMatchObject({ used: 2, of: 12, share: 2, cap: 2, room: 0, norm: { source: 'L30057 64' } });
    expect(total).toMatchObject({ used: 9, of: 300, share: 15, cap: 15, room: 6 });
  });

  it.each([
    [0, 2],
    [39, 2],
    [59, 2],
    [60, 3],
    [999, 49],
    [1_000, 50],
    [5_000, 50],
  ])('of %d posts, %d: never fewer than two nor more than fifty', (posts, cap) => {
    expect(capOf(posts)).toBe(cap);
  });

  it('say an excess as a negative room, and count one more in both', () => {
    const { managers, total } = trustQuotas(withMore(entity, 1), act);
    expect([managers?.room, total?.room]).toEqual([-1, 5]);
  });

  it('wait for the posts to be declared, and obey the frame', () => {
    expect(trustQuotas({ ...entity, posts: null }, act).total).toBeNull();
    expect(trustQuotas(entity, frameOf('cgp'))).toEqual({ managers: null, total: null });
    expect(trustQuotas(entity, overrideFrame(act, { 'trust.managers.max': 50 })).managers?.cap).toBe(6);
  });
});

describe('properties', () => {
  const count = fc.nat(20_000);
  it('a cap never falls as posts are added, and never is negative', () => {
    fc.assert(
      fc.property(count, count, (posts, more) => {
        const [before, after] = [capOf(posts) ?? -1, capOf(posts + more) ?? -1];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('each appointment takes one from each room', () => {
    fc.assert(
      fc.property(count, fc.nat(50), (posts, more) => {
        const before = trustQuotas({ ...entity, posts }, act);
        const after = trustQuotas(withMore({ ...entity, posts }, more), act);
        expect((before.total?.room ?? 0) - (after.total?.room ?? 0)).toBe(more);
        expect((before.managers?.room ?? 0) - (after.managers?.room ?? 0)).toBe(more);
      }),
    );
  });
});
