import { isAfter, isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { Quota } from '../quotas';
import type { GrantedLimits, LimitGranted, QuotaBound, QuotaExceptionView } from './types';

const NORM = { source: 'L30057 77' };

/**
 * What is asked would raise the cap: a floor above it or, where the ceiling is what cuts the percentage, a higher ceiling.
 * The fifth of the managers is not among what article 77 lets SERVIR except.
 */
export function checkAskedLimit(
  total: Quota | null,
  asked: { readonly bound: QuotaBound; readonly limit: number },
): Result {
  if (total === null) return refuse('positions.quota_needs_posts', { norm: NORM });
  const { cap, share, of } = total;
  if (asked.bound === 'ceiling' && share <= cap)
    return refuse('positions.quota_ceiling_not_reached', { field: 'bound', params: { share, cap }, norm: NORM });
  if (asked.limit > of)
    return refuse('positions.quota_above_posts', { field: 'limit', params: { posts: of }, norm: NORM });
  return asked.limit > cap
    ? ok()
    : refuse('positions.quota_changes_nothing', { field: 'limit', params: { cap }, norm: NORM });
}

/** A limit granted holds from its decision to its last day, which has not passed. */
export function checkGrantedLimit(granted: { readonly validUntil: CalendarDate } | null, today: CalendarDate): Result {
  return granted === null || isAfter(granted.validUntil, today)
    ? ok()
    : refuse('positions.quota_until_past', { field: 'validUntil' });
}

type Decided = Pick<QuotaExceptionView, 'state' | 'bound' | 'limitGranted' | 'validUntil' | 'resolution' | 'decidedOn'>;

/** The limits in force that day: of each bound, the last one decided; of two of a day, that asked for last. Newest first. */
export function limitsInForce(exceptions: readonly Decided[], today: CalendarDate): GrantedLimits {
  const limits: Partial<Record<QuotaBound, LimitGranted>> = {};
  const decided = exceptions.toReversed().toSorted((a, b) => (a.decidedOn ?? '').localeCompare(b.decidedOn ?? ''));
  for (const { state, bound, limitGranted, validUntil, resolution } of decided) {
    if (state !== 'GRANTED' || limitGranted === null || validUntil === null || resolution === null) continue;
    if (isOnOrAfter(validUntil, today)) limits[bound] = { limit: limitGranted, validUntil, resolution };
  }
  return limits;
}
