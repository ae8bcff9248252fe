import type { NormFrame } from '@/lib/domains/norms/frames';
import type { NormReference } from '@/lib/kernel/result';
import type { GrantedLimits, LimitGranted } from './exception/types';

/** Who is appointed by trust in an entity, and in how many posts they could be. */
export type TrustCount = {
  /** Posts of public managers. */
  readonly managerPosts: number;
  /** Of them, those that a trust appointee holds. */
  readonly trustManagers: number;
  /** All the posts of the entity; null while it has not declared them. */
  readonly posts: number | null;
  /** All the trust appointees of the entity, the managers among them. */
  readonly trustTotal: number;
};

/** A cap and how it came out: a percentage of posts, rounded down, between a floor and a ceiling. */
export type Quota = {
  readonly used: number;
  readonly of: number;
  readonly percent: number;
  /** The percentage alone, rounded down. */
  readonly share: number;
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** The limit of SERVIR's that decides the cap, in place of the norm's. */
  readonly granted: LimitGranted | null;
  readonly cap: number;
  /** How many more may be appointed; negative is an excess. */
  readonly room: number;
  readonly norm: NormReference;
};

export type TrustQuotas = {
  /** Null where the frame sets none. */
  readonly managers: Quota | null;
  /** Null where the frame sets none, or the posts are not declared. */
  readonly total: Quota | null;
};

/**
 * The caps of trust appointees among managers (L30057 64) and among all the posts of an entity (L30057 77), whose floor
 * and ceiling SERVIR may change for an entity.
 */
export function trustQuotas(count: TrustCount, frame: NormFrame, granted: GrantedLimits = {}): TrustQuotas {
  const ofManagers = frame.number('trust.managers.max');
  const ofPosts = frame.number('trust.total.max');
  return {
    managers:
      ofManagers === null
        ? null
        : quota(
            { used: count.trustManagers, of: count.managerPosts, percent: ofManagers },
            { floor: null, ceiling: null },
            {},
            frame.reference('trust.managers.max'),
          ),
    total:
      ofPosts === null || count.posts === null
        ? null
        : quota(
            { used: count.trustTotal, of: count.posts, percent: ofPosts },
            { floor: frame.number('trust.total.floor'), ceiling: frame.number('trust.total.ceiling') },
            granted,
            frame.reference('trust.total.max'),
          ),
  };
}

/** The same entity with so many more managers appointed by trust: each counts in both caps. */
export function withMore(count: TrustCount, more: number): TrustCount {
  return { ...count, trustManagers: count.trustManagers + more, trustTotal: count.trustTotal + more };
}

/** The same entity with one more appointed by trust to a post that is not a manager's: it counts among all the posts alone. */
export function withOneElsewhere(count: TrustCount): TrustCount {
  return { ...count, trustTotal: count.trustTotal + 1 };
}

function quota(
  { used, of, percent }: Pick<Quota, 'used' | 'of' | 'percent'>,
  norms: Pick<Quota, 'floor' | 'ceiling'>,
  granted: GrantedLimits,
  norm: NormReference,
): Quota {
  const share = Math.floor((of * percent) / 100);
  const floor = granted.floor?.limit ?? norms.floor;
  const most = granted.ceiling?.limit ?? norms.ceiling;
  // A floor that was granted above the ceiling is what SERVIR meant.
  const ceiling = most === null ? null : Math.max(most, floor ?? most);
  const cap = Math.min(Math.max(share, floor ?? share), ceiling ?? Infinity);
  const decides = cap === share ? null : cap > share ? granted.floor : granted.ceiling;
  return { used, of, percent, share, floor, ceiling, granted: decides ?? null, cap, room: cap - used, norm };
}
