import 'server-only';
import { addDays, startOfDayInLima, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { handOverTasks } from '@/lib/platform/tasks';
import type { HoldingEndCause, HoldingModality } from '../types';
import { keepSuperiors } from './superior-memberships';

export type NewHolding = {
  readonly seatId: string;
  readonly personId: string;
  readonly modality: HoldingModality;
  readonly startsOn: CalendarDate;
  /** The act that supports it, such as a resolution's number. */
  readonly support: string | null;
  /** Last day foreseen, where one is. */
  readonly dueOn?: CalendarDate | null;
  /** How HR declares that the person meets the profile. */
  readonly profile?: string | null;
  /** The profile in force of the post, of which they meet every requirement. */
  readonly metProfileId?: string | null;
  /** By trust, beyond caps that do not bind the entity yet. */
  readonly beyondCaps?: boolean;
  /** The holding that this one continues in another post. */
  readonly displacedFromId?: string;
};

export type Leaving = {
  readonly seatId: string;
  /** Last day. */
  readonly endsOn: CalendarDate;
  readonly cause?: HoldingEndCause;
  /** The act that ends it. */
  readonly support?: string;
};

/**
 * Someone takes a seat, and with it what awaited its last holder or, since they left it, whoever would come.
 * The database refuses a seat that is held and a person who holds another. Answers the holding's id.
 */
export async function openHolding(tx: Tx, { startsOn, dueOn, ...holding }: NewHolding): Promise<string> {
  const { id, seat } = await tx.seatHolding.create({
    data: { ...holding, startsOn: toDbDate(startsOn), dueOn: dueOn ? toDbDate(dueOn) : null },
    select: { id: true, seat: { select: { entityId: true } } },
  });
  await keepSuperiors(tx, seat.entityId, startOfDayInLima(startsOn));
  await handOverTasks(tx, { seatId: holding.seatId }, holding.personId);
  return id;
}

/** Whoever holds the seat leaves it. Refused as a conflict when nobody holds it. */
export async function closeHolding(tx: Tx, { seatId, endsOn, cause, support }: Leaving): Promise<void> {
  expectOne(
    await tx.seatHolding.updateMany({
      where: { seatId, endsOn: null },
      data: { endsOn: toDbDate(endsOn), endCause: cause ?? null, endSupport: support ?? null },
    }),
  );
  const { entityId } = await tx.seat.findUniqueOrThrow({ where: { id: seatId }, select: { entityId: true } });
  await keepSuperiors(tx, entityId, startOfDayInLima(endsOn));
}

/**
 * A commission covers a post until its manager arrives, and ends the day before (R040 244). Answers its id, or null when
 * nobody had been commissioned by then.
 */
export async function endCommission(
  tx: Tx,
  { seatId, before }: { seatId: string; before: CalendarDate },
): Promise<string | null> {
  const commission = await tx.seatHolding.findFirst({
    where: { seatId, endsOn: null, modality: 'commission', startsOn: { lt: toDbDate(before) } },
    select: { id: true },
  });
  if (!commission) return null;
  await closeHolding(tx, { seatId, endsOn: addDays(before, -1), cause: 'designation_ended' });
  return commission.id;
}
