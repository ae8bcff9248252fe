import { ok, refuse, type Result } from '@/lib/kernel/result';

/** What an entity declares holds the posts that the portal knows, and its trust appointees fit in the others. */
export function checkDeclaredPosts(
  declared: { readonly posts: number; readonly trustElsewhere: number },
  seats: number,
): Result {
  if (declared.posts < seats) return refuse('positions.posts_below_seats', { field: 'posts', params: { seats } });
  const others = declared.posts - seats;
  return declared.trustElsewhere > others
    ? refuse('positions.trust_beyond_posts', { field: 'trustElsewhere', params: { others } })
    : ok();
}
