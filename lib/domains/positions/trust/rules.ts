import type { NormFrame } from '@/lib/domains/norms/frames';
import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { ServantGroup } from '../types';
import type { GrantedLimits } from './exception/types';
import { trustQuotas, withMore, withOneElsewhere, type Quota, type TrustCount } from './quotas';

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

type Standing = { readonly count: TrustCount; readonly granted: GrantedLimits };

/**
 * One more appointed by trust to a post of that group keeps within both caps (L30057 64, 77). The refusal carries the
 * arithmetic. Whether the caps bind the entity yet is for who calls.
 */
export function checkTrustAppointment({ count, granted }: Standing, group: ServantGroup, frame: NormFrame): Result {
  const manages = group === 'public_manager';
  const { managers, total } = trustQuotas(manages ? withMore(count, 1) : withOneElsewhere(count), frame, granted);
  if (manages && managers && managers.room < 0) return refuse('positions.trust_cap_of_managers', toldOf(managers));
  if (total && total.room < 0) return refuse('positions.trust_cap_of_posts', toldOf(total));
  return ok();
}

/** Without knowing how many posts there are, nobody knows whether one more fits. */
export function checkPostsDeclared({ count }: Standing, frame: NormFrame): Result {
  return count.posts === null && frame.number('trust.total.max') !== null
    ? refuse('positions.trust_posts_undeclared', { field: 'modality', norm: frame.reference('trust.total.max') })
    : ok();
}

/** The appointment refused is not counted among those there are. */
function toldOf({ used, of, percent, share, floor, ceiling, cap, norm }: Quota): Omit<Refusal, 'code'> {
  return {
    field: 'modality',
    params: { used: used - 1, of, percent, share, floor: floor ?? 0, ceiling: ceiling ?? 0, cap },
    norm,
  };
}
