import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { db } from '@/lib/platform/db';
import { checkSeat, findValuedSeat, holderOf } from '../operations/valued-seat';
import { peopleUnderHead, reportingOf, suggestedFunction } from '../rules';

/** A post of the actor's own entity to be valued, with what the structure already says of it; null out of their scope. */
export async function getSeatToValue(actor: Actor, id: string, today: CalendarDate) {
  if (!isUuid(id) || actor.role !== 'entity_hr' || actor.entityId === null) return null;
  const seat = await findValuedSeat(db(), { id, entityId: actor.entityId });
  if (!seat || !checkSeat(seat).ok) return null;
  const { openingBudget } = seat.entity;
  const { bodyType, headcount } = seat.unit;
  return {
    seat,
    isOwnCase: actor.personId !== null && holderOf(seat, today) === actor.personId,
    known: {
      reporting: reportingOf(seat.reportsTo?.servantGroup ?? null),
      budget: openingBudget === null ? null : moneyFromCentimos(openingBudget),
      postFunction: suggestedFunction(bodyType),
      people: peopleUnderHead(headcount),
    },
  };
}
