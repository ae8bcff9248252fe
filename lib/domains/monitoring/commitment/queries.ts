import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { businessDaysBetween } from '@/lib/kernel/business-days';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { currentCalendar } from '@/lib/platform/calendar';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { listedCommitments, visibleCommitments } from '../scope';
import type { CommitmentState, OwnerRole } from '../types';
import type { CommitmentFilters, CommitmentGroup } from './list-filters';

export const PAGE_SIZE = 25;

export type CommitmentRow = {
  readonly id: string;
  readonly description: string;
  readonly ownerRole: OwnerRole;
  readonly owner: string;
  readonly dueOn: CalendarDate;
  /** Null once it is closed. */
  readonly businessDaysLeft: number | null;
  readonly state: CommitmentState;
  readonly visit: { readonly id: string; readonly code: string };
  readonly post: string;
  readonly entity: string;
};

const SELECT = {
  id: true,
  description: true,
  ownerRole: true,
  ownerPersonId: true,
  dueOn: true,
  state: true,
  visit: {
    select: {
      id: true,
      code: true,
      assignment: { select: { seat: { select: { title: true } }, entity: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.CommitmentSelect;

type Row = Prisma.CommitmentGetPayload<{ select: typeof SELECT }>;

/** One page of the commitments the actor owes or follows: open ones by date, so overdue ones first. Three queries, whatever the rows. */
export async function listCommitments(
  actor: Actor,
  filters: CommitmentFilters,
  today: CalendarDate,
): Promise<{ rows: CommitmentRow[]; total: number }> {
  const where = { AND: [listedCommitments(actor), filterOf(filters, today)] };
  const [rows, total] = await Promise.all([
    db().commitment.findMany({
      where,
      // States are declared open first.
      orderBy: [{ state: 'asc' }, { dueOn: 'asc' }, { id: 'asc' }],
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: SELECT,
    }),
    db().commitment.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  return { total, rows: await toRows(rows, today) };
}

async function toRows(rows: readonly Row[], today: CalendarDate): Promise<CommitmentRow[]> {
  const [calendar, persons] = await Promise.all([
    currentCalendar(),
    db().person.findMany({
      where: { id: { in: rows.map((row) => row.ownerPersonId) } },
      select: { id: true, givenNames: true, familyNames: true },
    }),
  ]);
  const names = new Map(persons.map((person) => [person.id, `${person.givenNames} ${person.familyNames}`]));
  return rows.map(({ visit, ownerPersonId, ...row }) => {
    const dueOn = fromDbDate(row.dueOn);
    return {
      ...row,
      dueOn,
      ownerRole: row.ownerRole as OwnerRole,
      owner: names.get(ownerPersonId) ?? '',
      businessDaysLeft: row.state === 'OPEN' ? businessDaysBetween(calendar, today, dueOn) : null,
      visit: { id: visit.id, code: visit.code },
      post: visit.assignment.seat.title,
      entity: visit.assignment.entity.name,
    };
  });
}

const GROUP: Record<CommitmentGroup, (today: Date) => Prisma.CommitmentWhereInput> = {
  pendientes: () => ({ state: 'OPEN' }),
  vencidos: (today) => ({ state: 'OPEN', dueOn: { lt: today } }),
  cumplidos: () => ({ state: 'FULFILLED' }),
  cancelados: () => ({ state: 'CANCELLED' }),
};

function filterOf({ group, owner, text }: CommitmentFilters, today: CalendarDate): Prisma.CommitmentWhereInput {
  const contains = text ? { contains: text, mode: 'insensitive' as const } : null;
  return {
    ...(group ? GROUP[group](toDbDate(today)) : {}),
    ...(owner ? { ownerRole: owner } : {}),
    ...(contains
      ? {
          OR: [
            { description: contains },
            { visit: { code: contains } },
            { visit: { assignment: { entity: { name: contains } } } },
            { visit: { assignment: { seat: { title: contains } } } },
          ],
        }
      : {}),
  };
}

export type CommitmentView = CommitmentRow & {
  readonly version: number;
  readonly ownerPersonId: string;
  readonly outcome: string | null;
  readonly cancelReason: string | null;
  readonly closedOn: CalendarDate | null;
  readonly assignmentId: string;
  readonly analystId: string | null;
};

/** The record of a commitment, or null when it does not exist or is out of the reader's scope. */
export async function getCommitment(actor: Actor, id: string, today: CalendarDate): Promise<CommitmentView | null> {
  if (!isUuid(id)) return null;
  const where = { AND: [{ id }, visibleCommitments(actor)] };
  const row = await db().commitment.findFirst({
    where,
    select: {
      ...SELECT,
      version: true,
      outcome: true,
      cancelReason: true,
      closedOn: true,
      visit: {
        select: {
          id: true,
          code: true,
          assignment: {
            select: {
              id: true,
              seat: { select: { title: true } },
              entity: { select: { name: true, portfolio: { select: { analystId: true } } } },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const [listed] = await toRows([row], today);
  if (!listed) return null;
  return {
    ...listed,
    version: row.version,
    ownerPersonId: row.ownerPersonId,
    outcome: row.outcome,
    cancelReason: row.cancelReason,
    closedOn: row.closedOn && fromDbDate(row.closedOn),
    assignmentId: row.visit.assignment.id,
    analystId: row.visit.assignment.entity.portfolio?.analystId ?? null,
  };
}
