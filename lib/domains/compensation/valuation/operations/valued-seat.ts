import 'server-only';
import { fromDbDate, isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { refuse, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { mainTableFor } from '../../table/operations/stored-table';
import type { MainTable } from '../../table/types';
import { checkReporting, checkValued, valuate, VALUATION_FRAME } from '../rules';
import type { Valuation, ValuationInputs } from '../types';

const VALUED_SEAT = {
  id: true,
  title: true,
  level: true,
  entityId: true,
  servantGroup: true,
  suppressedOn: true,
  reportsTo: { select: { servantGroup: true } },
  unit: { select: { bodyType: true, headcount: true } },
  entity: {
    select: { name: true, acronym: true, entityClass: true, government: true, openingBudget: true },
  },
  valuations: { where: { state: 'PROPOSED' }, select: { id: true } },
  holdings: { orderBy: { startsOn: 'desc' }, take: 1, select: { personId: true, endsOn: true } },
} as const satisfies Prisma.SeatSelect;

export type ValuedSeat = Prisma.SeatGetPayload<{ select: typeof VALUED_SEAT }> & { readonly table: MainTable | null };

/** A post with the maxima that its valuation is looked up in, whoever asks: each caller applies its own scope. */
export async function findValuedSeat(tx: Tx, where: Prisma.SeatWhereInput): Promise<ValuedSeat | null> {
  const seat = await tx.seat.findFirst({ where, select: VALUED_SEAT });
  if (!seat) return null;
  const { entityClass } = seat.entity;
  return { ...seat, table: await mainTableFor(tx, { entityClass, level: seat.level }) };
}

/** Whoever holds the post today: its pay is their own case. */
export function holderOf({ holdings: [last] }: ValuedSeat, today: CalendarDate): string | null {
  return last && (last.endsOn === null || isOnOrAfter(fromDbDate(last.endsOn), today)) ? last.personId : null;
}

/** What HR says of a post, with what the portal knows of it. */
export type Asked = Omit<ValuationInputs, 'entityClass' | 'level'>;

export function inputsOf(seat: ValuedSeat, asked: Asked): ValuationInputs {
  const { reporting, budget, category, postFunction, people, main, priorities } = asked;
  const { entityClass } = seat.entity;
  return { entityClass, level: seat.level, reporting, budget, category, postFunction, people, main, priorities };
}

/** Whether a post is valued at all. */
export function checkSeat({ servantGroup, suppressedOn, entity }: ValuedSeat): Result {
  return checkValued({ group: servantGroup, government: entity.government, suppressed: suppressedOn !== null });
}

/** The valuation of a post by the maxima in force, as of a day; refused with what does not hold. */
export function valuateSeat(seat: ValuedSeat, asked: Asked, today: CalendarDate): Result<Valuation> {
  const checked = checkSeat(seat);
  if (!checked.ok) return checked;
  const reporting = checkReporting(asked.reporting, seat.reportsTo?.servantGroup ?? null);
  if (!reporting.ok) return reporting;
  return seat.table === null
    ? refuse('compensation.no_table', { norm: { source: 'R138 6' } })
    : valuate(inputsOf(seat, asked), seat.table, VALUATION_FRAME, today);
}
