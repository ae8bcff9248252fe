import 'server-only';
import { addMonths, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { visibleAssignments } from '../scope';
import { getAssignment, type AssignmentView } from './get-assignment';
import type { AssignmentFilters, AssignmentSort } from './list-filters';
import { OPEN_ASSIGNMENT_STATES, type AssignmentState } from './types';

export const PAGE_SIZE = 25;

export type AssignmentRow = {
  readonly id: string;
  readonly code: string;
  readonly state: AssignmentState;
  readonly manager: string;
  readonly post: string;
  readonly entity: string;
  readonly startsOn: CalendarDate | null;
  readonly probationEndsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
};

const day = (value: Date | null): CalendarDate | null => value && fromDbDate(value);

/** One page of the assignments within the actor's scope. Two queries, whatever the rows. */
export async function listAssignments(
  actor: Actor,
  filters: AssignmentFilters,
  today: CalendarDate,
): Promise<{ rows: AssignmentRow[]; total: number }> {
  const where = { AND: [visibleAssignments(actor), filterOf(filters, today)] };
  const [rows, total] = await Promise.all([
    db().assignment.findMany({
      where,
      orderBy: [orderOf(filters.sort, filters.descending), { id: 'asc' }],
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        code: true,
        state: true,
        startsOn: true,
        probationEndsOn: true,
        endsOn: true,
        seat: { select: { title: true } },
        entity: { select: { name: true } },
        member: { select: { person: { select: { givenNames: true, familyNames: true } } } },
      },
    }),
    db().assignment.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  return { total, rows: rows.map(toRow) };
}

type ListedRow = {
  id: string;
  code: string;
  state: AssignmentState;
  startsOn: Date | null;
  probationEndsOn: Date | null;
  endsOn: Date | null;
  seat: { title: string };
  entity: { name: string };
  member: { person: { givenNames: string; familyNames: string } };
};

function toRow({ id, code, state, seat, entity, member, ...dates }: ListedRow): AssignmentRow {
  return {
    id,
    code,
    state,
    manager: `${member.person.givenNames} ${member.person.familyNames}`,
    post: seat.title,
    entity: entity.name,
    startsOn: day(dates.startsOn),
    probationEndsOn: day(dates.probationEndsOn),
    endsOn: day(dates.endsOn),
  };
}

function filterOf({ state, endingWithin, text }: AssignmentFilters, today: CalendarDate): Prisma.AssignmentWhereInput {
  const contains = text ? { contains: text, mode: 'insensitive' as const } : null;
  return {
    ...(state ? { state } : {}),
    ...(endingWithin
      ? {
          state: state ?? { in: ['ON_PROBATION', 'CONFIRMED'] },
          endsOn: { gte: toDbDate(today), lte: toDbDate(addMonths(today, endingWithin)) },
        }
      : {}),
    ...(contains
      ? {
          OR: [
            { code: contains },
            { seat: { title: contains } },
            { entity: { name: contains } },
            { member: { person: { OR: [{ familyNames: contains }, { givenNames: contains }] } } },
          ],
        }
      : {}),
  };
}

const COLUMN: Record<AssignmentSort, 'startsOn' | 'endsOn' | 'probationEndsOn' | 'code'> = {
  inicio: 'startsOn',
  termino: 'endsOn',
  prueba: 'probationEndsOn',
  codigo: 'code',
};

function orderOf(sort: AssignmentSort, descending: boolean): Prisma.AssignmentOrderByWithRelationInput {
  const direction = descending ? 'desc' : 'asc';
  return sort === 'codigo'
    ? { code: direction }
    : { [COLUMN[sort]]: { sort: direction, nulls: descending ? 'first' : 'last' } };
}

/** The open assignment of the manager who reads, whole; null while they have none. */
export async function getOwnAssignment(actor: Actor): Promise<AssignmentView | null> {
  if (!actor.personId) return null;
  const row = await db().assignment.findFirst({
    where: { member: { personId: actor.personId }, state: { in: [...OPEN_ASSIGNMENT_STATES] } },
    select: { id: true },
  });
  return row && (await getAssignment(actor, row.id));
}
