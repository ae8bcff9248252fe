import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { isUuid } from '@/lib/kernel/identifiers';
import type { Result } from '@/lib/kernel/result';
import { db } from '@/lib/platform/db';
import { rankedBudget } from '../operations/ranked-budget';
import {
  checkSeat,
  findValuedSeat,
  holdersOf,
  valuateSeat,
  type Asked,
  type ValuedSeat,
} from '../operations/valued-seat';
import { peopleUnderHead, reportingOf, suggestedFunction } from '../rules';
import type { Valuation } from '../types';

/** A post of the actor's own entity to be valued, with what the portal already knows of it; null out of their scope. */
export async function getSeatToValue(actor: Actor, id: string, today: CalendarDate) {
  if (!isUuid(id) || actor.role !== 'entity_hr' || actor.entityId === null) return null;
  const seat = await findValuedSeat(db(), { id, entityId: actor.entityId }, today);
  if (!seat || !checkSeat(seat).ok) return null;
  return {
    seat,
    isOwnCase: actor.personId !== null && holdersOf(seat).includes(actor.personId),
    known: {
      reporting: reportingOf(seat.reportsTo?.servantGroup ?? null),
      budget: await rankedBudget(db(), seat.entityId),
      postFunction: suggestedFunction(seat.unit.bodyType),
      people: peopleUnderHead(seat.unit.headcount),
    },
  };
}

/** What HR asks, calculated before anything is proposed. */
export function calculateValuation(seat: ValuedSeat, asked: Asked, today: CalendarDate): Result<Valuation> {
  return valuateSeat(seat, asked, today);
}
