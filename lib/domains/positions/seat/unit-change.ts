import type { BodyType, GovernmentLevel } from '@/lib/domains/entities/types';
import { reclassify, type ReclassifiedSeat, type StandingSeat } from './reclassification';

type Place = { readonly bodyType: BodyType; readonly level: number };

/** What becomes of the posts that head a unit when it takes another place. */
export function reclassifiedBy(
  { government, entityClass }: { readonly government: GovernmentLevel; readonly entityClass: string },
  before: Place,
  after: Place,
  seats: readonly StandingSeat[],
): ReclassifiedSeat[] {
  return seats.map((seat) => {
    const level = after.level === before.level ? seat.level : after.level;
    const place = { government, entityClass };
    return reclassify(
      seat,
      { ...place, level: seat.level, bodyType: before.bodyType },
      { ...place, level, bodyType: after.bodyType },
    );
  });
}
