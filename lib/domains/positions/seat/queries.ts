import 'server-only';
import type { BodyType, GovernmentLevel } from '@/lib/domains/entities/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { standingSeats } from './operations/find-seat';
import { proposeCode } from './rules';
import { reclassify } from './reclassification';
import { reclassifiedBy } from './unit-change';

type Place = { readonly bodyType: BodyType; readonly level: number };
type Classified = { readonly government: GovernmentLevel; readonly entityClass: string };

/** What a change of a unit would make of the posts that head it, as the command that saves it will compute it. */
export async function previewUnitChange(
  entity: Classified,
  unit: Place & { readonly id: string },
  after: Place,
  today: CalendarDate,
) {
  return reclassifiedBy(entity, unit, after, await standingSeats(db(), unit.id, today));
}

/** The same of one post that would head another unit. */
export async function previewSeatMove(
  entity: Classified,
  seat: { readonly id: string; readonly unitId: string; readonly level: number; readonly bodyType: BodyType },
  to: Place,
  today: CalendarDate,
) {
  const standing = (await standingSeats(db(), seat.unitId, today)).find(({ id }) => id === seat.id);
  if (!standing) return null;
  const { government, entityClass } = entity;
  return reclassify(
    standing,
    { government, entityClass, level: seat.level, bodyType: seat.bodyType },
    { government, entityClass, level: to.level, bodyType: to.bodyType },
  );
}

/** A code for the post of a unit that nobody in the State has. */
export async function proposedCode(entityCode: string, unitCode: string): Promise<string> {
  const base = proposeCode(entityCode, unitCode, new Set());
  const rows = await db().seat.findMany({ where: { code: { startsWith: base } }, select: { code: true }, take: 200 });
  return proposeCode(entityCode, unitCode, new Set(rows.map(({ code }) => code)));
}
