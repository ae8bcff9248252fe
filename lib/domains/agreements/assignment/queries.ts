import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { addMonths, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { visibleAssignments } from '../scope';
import type { AssignmentFilters, AssignmentSort } from './list-filters';
import { noticeSideOf } from './policy';
import { OPEN_ASSIGNMENT_STATES, type AssignmentDates, type AssignmentState } from './types';

export const PAGE_SIZE = 25;
/** Above this the list says "more than 10 000"; nobody waits for an exact figure. */

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

export type AssignmentView = AssignmentDates & {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: AssignmentState;
  readonly frame: string;
  readonly memberId: string;
  readonly personId: string;
  readonly entityId: string;
  readonly manager: string;
  readonly memberCode: string;
  readonly post: string;
  readonly unit: string;
  readonly entity: string;
  readonly functions: readonly string[];
  readonly request: { readonly id: string; readonly code: string } | null;
  readonly reportNumber: string;
  readonly reportText: string;
  readonly designation: string | null;
  readonly probationMonths: number | null;
  readonly probationReason: string | null;
  readonly endCause: string | null;
  readonly source: string | null;
  readonly agreement: {
    readonly id: string;
    readonly state: string;
    readonly signatures: number;
    readonly version: number;
  } | null;
  readonly cycles: readonly { readonly id: string; readonly year: number }[];
  /** The notice that waits for this reader, if one does. */
  readonly noticeToAcknowledge: boolean;
};

const VIEW = {
  id: true,
  code: true,
  version: true,
  state: true,
  frame: true,
  memberId: true,
  entityId: true,
  reportNumber: true,
  reportText: true,
  designation: true,
  probationMonths: true,
  probationReason: true,
  endCause: true,
  source: true,
  assignedOn: true,
  managerNotifiedOn: true,
  entityNotifiedOn: true,
  effectiveOn: true,
  designatedOn: true,
  startsOn: true,
  probationEndsOn: true,
  probationDecidedOn: true,
  endsOn: true,
  endedOn: true,
  seat: { select: { title: true, functions: true, unit: { select: { name: true } } } },
  entity: { select: { name: true } },
  member: { select: { code: true, personId: true, person: { select: { givenNames: true, familyNames: true } } } },
  request: { select: { id: true, code: true, functions: true } },
  agreement: { select: { id: true, state: true, version: true, _count: { select: { signatures: true } } } },
  cycles: { select: { id: true, year: true }, orderBy: { year: 'asc' } },
} as const satisfies Prisma.AssignmentSelect;

/** The record of an assignment, or null when it does not exist or is out of the reader's scope. */
export async function getAssignment(actor: Actor, id: string): Promise<AssignmentView | null> {
  if (!isUuid(id)) return null;
  const row = await db().assignment.findFirst({
    where: { AND: [{ id }, visibleAssignments(actor)] },
    select: VIEW,
  });
  if (!row) return null;
  const { seat, entity, member, request, agreement, ...rest } = row;
  const side = noticeSideOf(actor, { entityId: row.entityId, personId: member.personId });
  const pending =
    side === 'manager' ? row.managerNotifiedOn === null : side === 'entity' && row.entityNotifiedOn === null;
  return {
    ...rest,
    assignedOn: fromDbDate(row.assignedOn),
    managerNotifiedOn: day(row.managerNotifiedOn),
    entityNotifiedOn: day(row.entityNotifiedOn),
    effectiveOn: day(row.effectiveOn),
    designatedOn: day(row.designatedOn),
    startsOn: day(row.startsOn),
    probationEndsOn: day(row.probationEndsOn),
    probationDecidedOn: day(row.probationDecidedOn),
    endsOn: day(row.endsOn),
    endedOn: day(row.endedOn),
    personId: member.personId,
    manager: `${member.person.givenNames} ${member.person.familyNames}`,
    memberCode: member.code,
    post: seat.title,
    unit: seat.unit.name,
    entity: entity.name,
    functions: request?.functions ?? seat.functions,
    request: request && { id: request.id, code: request.code },
    agreement: agreement && {
      id: agreement.id,
      state: agreement.state,
      version: agreement.version,
      signatures: agreement._count.signatures,
    },
    noticeToAcknowledge: row.state === 'ASSIGNED' && pending,
  };
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
