import 'server-only';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { heldOn } from '@/lib/domains/positions/scope';
import { refuse, type Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { mainTableFor } from '../../table/operations/stored-table';
import type { MainTable } from '../../table/types';
import { checkReporting, checkValued, valuate, VALUATION_FRAME } from '../rules';
import type { Valuation, ValuationInputs } from '../types';

const valuedOn = (today: CalendarDate) =>
  ({
    id: true,
    title: true,
    level: true,
    entityId: true,
    servantGroup: true,
    suppressedOn: true,
    reportsTo: { select: { servantGroup: true } },
    unit: { select: { bodyType: true, headcount: true } },
    entity: { select: { name: true, acronym: true, entityClass: true, government: true } },
    valuations: { where: { state: 'PROPOSED' }, select: { id: true } },
    holdings: { where: heldOn(today), select: { personId: true } },
  }) satisfies Prisma.SeatSelect;

export type ValuedSeat = Prisma.SeatGetPayload<{ select: ReturnType<typeof valuedOn> }> & {
  readonly table: MainTable | null;
};

/** A post, whoever holds it that day, and the maxima that its valuation is looked up in: each caller applies its own scope. */
export async function findValuedSeat(
  tx: Tx,
  where: Prisma.SeatWhereInput,
  today: CalendarDate,
): Promise<ValuedSeat | null> {
  const seat = await tx.seat.findFirst({ where, select: valuedOn(today) });
  if (!seat) return null;
  const { entityClass } = seat.entity;
  return { ...seat, table: await mainTableFor(tx, { entityClass, level: seat.level }) };
}

/** Whoever holds the post: its pay is their own case. */
export const holdersOf = ({ holdings }: Pick<ValuedSeat, 'holdings'>) => holdings.map(({ personId }) => personId);

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
