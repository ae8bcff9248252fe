import type { BodyType, GovernmentLevel } from '@/lib/domains/entities/types';
import { reclassify, type ReclassifiedSeat, type StandingSeat } from './reclassification';

type Place = { readonly bodyType: BodyType; readonly level: number };

/** What becomes of the posts that head a unit when it takes another place, and the level each has then. */
export function reclassifiedBy(
  { government, entityClass }: { readonly government: GovernmentLevel; readonly entityClass: string },
  before: Place,
  after: Place,
  seats: readonly (StandingSeat & { readonly level: number })[],
): (ReclassifiedSeat & { readonly level: number })[] {
  return seats.map((seat) => {
    const level = after.level === before.level ? seat.level : after.level;
    const place = { government, entityClass };
    return {
      level,
      ...reclassify(
        seat,
        { ...place, level: seat.level, bodyType: before.bodyType },
        { ...place, level, bodyType: after.bodyType },
      ),
    };
  });
}
