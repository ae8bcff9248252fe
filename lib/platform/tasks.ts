import 'server-only';
import { addBusinessDays, calendarFor, type BusinessCalendar } from '@/lib/kernel/business-days';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Role } from '@/lib/kernel/actor';
import type { Lifecycle, Parties, Turn } from '@/lib/kernel/lifecycle';
import type { Tx } from './db';
import type { RecordRef } from './records';

export type TaskMoment = { readonly now: Date; readonly today: CalendarDate; readonly calendar: BusinessCalendar };

/** Whose turn a state makes it, as rows ready to be inserted. A turn of a seat that nobody holds waits for whoever takes it. */
export function tasksOf(lifecycle: Lifecycle, state: string, record: RecordRef, parties: Parties, at: TaskMoment) {
  return (lifecycle.turns[state] ?? []).flatMap((turn) => {
    if (parties.taken?.includes(turn.kind)) return [];
    const { personId, placeId } = typeof turn.scope === 'object' ? whoHas(turn.scope.person, parties) : NOBODYS;
    if (typeof turn.scope === 'object' && personId === null && placeId === null) return [];
    return [
      {
        kind: `${lifecycle.name}.${turn.kind}`,
        recordType: record.type,
        recordId: record.id,
        recordLabel: record.label,
        url: record.url + (turn.path ?? ''),
        role: turn.role satisfies Role,
        entityId: turn.scope === 'entity' ? (parties.entityId ?? null) : null,
        personId,
        placeId,
        seatId: placeId === null ? null : (parties.seatId ?? null),
        params: parties.params ?? {},
        dueOn: dueDate(turn, parties, at),
        hostId: parties.entityId ?? null,
        openedAt: at.now,
      },
    ];
  });
}

const NOBODYS = { personId: null, placeId: null };

/** A person by their part in the record, and the seat that gives it to them; one whom `persons` does not name has no part. */
function whoHas(part: string, { persons = {}, places = {} }: Parties) {
  return part in persons ? { personId: persons[part] ?? null, placeId: places[part] ?? null } : NOBODYS;
}

function dueDate(turn: Turn, parties: Parties, at: TaskMoment): Date | null {
  if (!turn.due) return null;
  if ('businessDays' in turn.due) return toDbDate(addBusinessDays(at.calendar, at.today, turn.due.businessDays));
  const date = parties.dates?.[turn.due.date];
  return date ? toDbDate(date) : null;
}

/** Closes the tasks of the state that was left and opens those of the state that was entered. */
export async function moveTasks(
  tx: Tx,
  lifecycle: Lifecycle,
  to: string,
  record: RecordRef,
  parties: Parties,
  at: TaskMoment,
  closedBy: string | null,
): Promise<void> {
  await tx.task.updateMany({
    where: { recordId: record.id, kind: { startsWith: `${lifecycle.name}.` }, closedAt: null },
    data: { closedAt: at.now, closedBy },
  });
  const calendar = calendarFor(at.calendar, await placeOf(tx, parties));
  const rows = tasksOf(lifecycle, to, record, parties, { ...at, calendar });
  if (rows.length > 0) await tx.task.createMany({ data: rows });
}

/** What waits for whoever has a place: a seat, or the role of a person in an entity (persons, not accounts). */
export type Place =
  { readonly seatId: string } | { readonly entityId: string; readonly role: Role; readonly personId: string };

/** What waits for someone because of their place waits from now on for whoever takes it. */
export async function handOverTasks(tx: Tx, place: Place, to: string): Promise<void> {
  await tx.task.updateMany({
    where: {
      closedAt: null,
      ...('seatId' in place
        ? { placeId: place.seatId }
        : { hostId: place.entityId, role: place.role, personId: place.personId }),
    },
    data: { personId: to, remindedOn: null, overdueToldOn: null },
  });
}

/** The same for many seats at once: null, for whoever comes. */
export async function handOverPlaces(
  tx: Tx,
  places: readonly { readonly seatId: string; readonly personId: string | null }[],
): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE task t SET "personId" = r."personId", "remindedOn" = NULL, "overdueToldOn" = NULL
     FROM jsonb_to_recordset($1::jsonb) AS r("seatId" uuid, "personId" uuid) WHERE t."closedAt" IS NULL AND t."placeId" = r."seatId"`,
    JSON.stringify(places.map(({ seatId, personId }) => ({ seatId, personId }))),
  );
}

/** Where a turn that a seat's record gives goes when the seat reports to another: the place it leaves and the one it takes. */
export type TurnMove = {
  readonly from: string;
  readonly to: { readonly seatId: string; readonly personId: string | null } | null;
};

/**
 * The open turns of the seats above one move with its reporting line, all at once. Answers how many had nowhere to go:
 * those stay as they are.
 */
export async function moveTurns(tx: Tx, seatId: string, moves: readonly TurnMove[]): Promise<number> {
  const open = await tx.task.findMany({
    where: { closedAt: null, seatId, placeId: { in: moves.map(({ from }) => from) } },
    select: { id: true, placeId: true },
  });
  for (const { from, to } of moves) {
    const ids = open.filter(({ placeId }) => placeId === from).map(({ id }) => id);
    if (to === null || ids.length === 0) continue;
    await tx.task.updateMany({
      where: { id: { in: ids } },
      data: { placeId: to.seatId, personId: to.personId, remindedOn: null, overdueToldOn: null },
    });
  }
  return open.filter(({ placeId }) => moves.some(({ from, to }) => from === placeId && to === null)).length;
}

/** Where the record's entity is: a regional day off moves the deadlines of that place and no other's (TUO 145.1). */
async function placeOf(tx: Tx, { entityId }: Parties): Promise<string | null> {
  if (!entityId) return null;
  const entity = await tx.entity.findUnique({ where: { id: entityId }, select: { ubigeo: true } });
  return entity?.ubigeo ?? null;
}
