import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { limitsInForce } from './exception/rules';
import { trustQuotas, withMore, withOneElsewhere } from './quotas';
import { checkPostsDeclared, checkTrustAppointment } from './rules';

const act = frameOf('act-current');
const count = { managerPosts: 12, trustManagers: 1, posts: 60, trustTotal: 2 };
const limit = (value: number) => ({ limit: value, resolution: 'RPE 1', validUntil: calendarDate('2026-12-31') });

const standings = fc.record({
  managerPosts: fc.nat(300),
  trustManagers: fc.nat(80),
  posts: fc.option(fc.nat(3_000), { nil: null }),
  trustTotal: fc.nat(120),
});
const grants = fc.record(
  { floor: fc.integer({ min: 1, max: 90 }).map(limit), ceiling: fc.integer({ min: 1, max: 120 }).map(limit) },
  { requiredKeys: [] },
);

describe('one more appointed by trust', () => {
  it.each([
    ['with room in both caps', count, 'public_manager', 'ok'],
    ['a manager, the fifth being full', { ...count, trustManagers: 2 }, 'public_manager', 'trust_cap_of_managers'],
    ['who is no manager, the same', { ...count, trustManagers: 2 }, 'career_servant', 'ok'],
    ['the twentieth being full', { ...count, trustTotal: 3 }, 'career_servant', 'trust_cap_of_posts'],
  ] as const)('%s', (_what, of, group, expected) => {
    const result = checkTrustAppointment({ count: of, granted: {} }, group, act);
    expect(result.ok ? 'ok' : result.refusal.code).toBe(expected === 'ok' ? 'ok' : `positions.${expected}`);
  });

  it('is refused with the arithmetic, without counting itself', () => {
    expect(
      checkTrustAppointment({ count: { ...count, trustTotal: 3 }, granted: {} }, 'career_servant', act),
    ).toMatchObject({
      refusal: { params: { used: 3, of: 60, percent: 5, share: 3, floor: 2, ceiling: 50, cap: 3 }, field: 'modality' },
    });
  });

  it('waits for the posts to be declared', () => {
    expect(checkPostsDeclared({ count, granted: {} }, act).ok).toBe(true);
    expect(checkPostsDeclared({ count: { ...count, posts: null }, granted: {} }, act).ok).toBe(false);
  });

  it('is refused exactly when what it would make of the caps is an excess', () => {
    fc.assert(
      fc.property(standings, grants, fc.boolean(), (of, granted, manages) => {
        const after = trustQuotas(manages ? withMore(of, 1) : withOneElsewhere(of), act, granted);
        const excess = (after.total?.room ?? 0) < 0 || (manages && (after.managers?.room ?? 0) < 0);
        const group = manages ? 'public_manager' : 'career_servant';
        expect(checkTrustAppointment({ count: of, granted }, group, act).ok).toBe(!excess);
      }),
    );
  });
});

describe('caps with limits that SERVIR granted', () => {
  it('never fall nor are negative when a floor is granted, nor when a ceiling above the norm’s is', () => {
    fc.assert(
      fc.property(standings, fc.nat(200), (of, more) => {
        const cap = trustQuotas(of, act).total?.cap ?? 0;
        const floor = trustQuotas(of, act, { floor: limit(2 + more) }).total?.cap ?? 0;
        const ceiling = trustQuotas(of, act, { ceiling: limit(50 + more) }).total?.cap ?? 0;
        expect(Math.min(cap, floor, ceiling)).toBeGreaterThanOrEqual(0);
        expect(floor).toBeGreaterThanOrEqual(cap);
        expect(ceiling).toBeGreaterThanOrEqual(cap);
      }),
    );
  });

  it('name the limit that decides them, and no other', () => {
    const granted = { floor: limit(6), ceiling: limit(70) };
    expect(trustQuotas(count, act, granted).total).toMatchObject({ cap: 6, floor: 6, granted: { limit: 6 } });
    expect(trustQuotas({ ...count, posts: 2_000 }, act, granted).total).toMatchObject({
      cap: 70,
      granted: { limit: 70 },
    });
    expect(trustQuotas({ ...count, posts: 400 }, act, granted).total).toMatchObject({ cap: 20, granted: null });
  });

  it('are the last decided of each bound, while in force', () => {
    const row = { state: 'GRANTED', bound: 'floor', resolution: 'RPE 1' } as const;
    const [may, june] = [calendarDate('2026-05-01'), calendarDate('2026-06-01')];
    const rows = [
      { ...row, limitGranted: 5, validUntil: calendarDate('2026-07-01'), decidedOn: june },
      { ...row, limitGranted: 4, validUntil: calendarDate('2026-12-01'), decidedOn: may },
      { ...row, state: 'DENIED', limitGranted: null, validUntil: null, decidedOn: june } as const,
    ];
    expect(limitsInForce(rows, calendarDate('2026-06-15')).floor?.limit).toBe(5);
    expect(limitsInForce(rows, calendarDate('2026-08-15')).floor?.limit).toBe(4);
    expect(limitsInForce(rows, calendarDate('2027-01-01'))).toEqual({});
  });
});
