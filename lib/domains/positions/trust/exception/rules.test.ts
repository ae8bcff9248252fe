import { expect, it } from 'vitest';
import { frameOf } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { trustQuotas } from '../quotas';
import { checkAskedLimit, checkGrantedLimit } from './rules';

const totalOf = (posts: number | null) =>
  trustQuotas({ managerPosts: 10, trustManagers: 0, posts, trustTotal: 0 }, frameOf('act-current')).total;

it.each([
  ['a floor above the cap', 40, { bound: 'floor', limit: 3 }, 'ok'],
  ['a floor that is the cap', 40, { bound: 'floor', limit: 2 }, 'quota_changes_nothing'],
  ['a ceiling that does not limit', 40, { bound: 'ceiling', limit: 60 }, 'quota_ceiling_not_reached'],
  ['a ceiling above the one that limits', 2_000, { bound: 'ceiling', limit: 60 }, 'ok'],
  ['the ceiling there is', 2_000, { bound: 'ceiling', limit: 50 }, 'quota_changes_nothing'],
  ['more than all its posts', 40, { bound: 'floor', limit: 41 }, 'quota_above_posts'],
  ['without declared posts', null, { bound: 'floor', limit: 3 }, 'quota_needs_posts'],
] as const)('an entity asks for %s', (_what, posts, asked, expected) => {
  const result = checkAskedLimit(totalOf(posts), asked);
  expect(result.ok ? 'ok' : result.refusal.code).toBe(expected === 'ok' ? 'ok' : `positions.${expected}`);
});

it.each([
  ['2026-06-14', false],
  ['2026-06-15', false],
  ['2026-06-16', true],
])('a limit granted on 15 June until %s', (validUntil, holds) => {
  expect(checkGrantedLimit({ validUntil: calendarDate(validUntil) }, calendarDate('2026-06-15')).ok).toBe(holds);
});
