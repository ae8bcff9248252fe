import { expect, it } from 'vitest';
import { checkDeclaredPosts } from './rules';

it.each([
  ['the posts it has', { posts: 10, trustElsewhere: 0 }, 'ok'],
  ['fewer posts than its seats', { posts: 9, trustElsewhere: 0 }, 'positions.posts_below_seats'],
  ['as many trust appointees as other posts', { posts: 15, trustElsewhere: 5 }, 'ok'],
  ['one more', { posts: 15, trustElsewhere: 6 }, 'positions.trust_beyond_posts'],
])('an entity of ten seats declares %s', (_what, declared, expected) => {
  const result = checkDeclaredPosts(declared, 10);
  expect(result.ok ? 'ok' : result.refusal.code).toBe(expected);
});
