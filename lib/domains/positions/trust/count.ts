import { isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { HoldingModality, ServantGroup } from '../types';
import type { TrustCount } from './quotas';

type CountedSeat = {
  readonly servantGroup: ServantGroup;
  readonly history: readonly { readonly modality: HoldingModality; readonly endsOn: CalendarDate | null }[];
};

/** The trust appointees among an entity's seats today, beside what it declares of the rest of its posts. */
export function countTrust(
  seats: readonly CountedSeat[],
  declared: { readonly posts: number; readonly trustElsewhere: number } | null,
  today: CalendarDate,
): TrustCount {
  const byTrust = (seat: CountedSeat) =>
    seat.history.some(
      ({ modality, endsOn }) => modality === 'trust' && (endsOn === null || isOnOrAfter(endsOn, today)),
    );
  const managers = seats.filter(({ servantGroup }) => servantGroup === 'public_manager');
  return {
    managerPosts: managers.length,
    trustManagers: managers.filter(byTrust).length,
    posts: declared?.posts ?? null,
    trustTotal: seats.filter(byTrust).length + (declared?.trustElsewhere ?? 0),
  };
}
