import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { businessDaysBetween, calendarFor } from '@/lib/kernel/business-days';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { currentCalendar } from '@/lib/platform/calendar';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { FOLLOWED_SELECT, toFollowed, type FollowedAssignment } from '../followed-assignment';
import { listedCommitments, visibleCommitments } from '../scope';
import type { CommitmentState, OwnerRole } from '../types';
import type { CommitmentFilters, CommitmentGroup } from './list-filters';

export const PAGE_SIZE = 25;

export type CommitmentRow = {
  readonly id: string;
  readonly description: string;
  readonly ownerRole: OwnerRole;
  /** Who fulfilled it or, while it is open, who owes it today; null while nobody has that place, and once cancelled. */
  readonly owner: string | null;
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
  dueOn: true,
  state: true,
  visit: {
    select: {
      id: true,
      code: true,
      assignment: { select: { seat: { select: { title: true } }, entity: { select: { name: true, ubigeo: true } } } },
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
  const [calendar, owners] = await Promise.all([currentCalendar(), ownersOf(rows.map((row) => row.id))]);
  return rows.map(({ visit, ...row }) => {
    const dueOn = fromDbDate(row.dueOn);
    const { seat, entity } = visit.assignment;
    return {
      ...row,
      dueOn,
      ownerRole: row.ownerRole as OwnerRole,
      owner: owners.get(row.id) ?? null,
      businessDaysLeft:
        row.state === 'OPEN' ? businessDaysBetween(calendarFor(calendar, entity.ubigeo), today, dueOn) : null,
      visit: { id: visit.id, code: visit.code },
      post: seat.title,
      entity: entity.name,
    };
  });
}

/** The names of who fulfilled each commitment or, while it is open, of who owes it today. As `ownerOf` says of one. */
async function ownersOf(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db().$queryRaw<{ id: string; name: string }[]>`
    SELECT c.id, p."givenNames" || ' ' || p."familyNames" AS name
    FROM commitment c
    JOIN monitoring_visit v ON v.id = c."visitId"
    JOIN assignment a ON a.id = v."assignmentId"
    JOIN cadre_member m ON m.id = a."memberId"
    JOIN seat s ON s.id = a."seatId"
    LEFT JOIN seat_holding h ON h."seatId" = s."reportsToId" AND h."endsOn" IS NULL
    LEFT JOIN portfolio_entity f ON f."entityId" = a."entityId"
    JOIN person p ON p.id = coalesce(c."fulfilledById",
      CASE c."ownerRole" WHEN 'manager' THEN m."personId" WHEN 'superior' THEN h."personId" ELSE f."analystId" END)
    WHERE c.id = ANY(${[...ids]}::uuid[]) AND c.state <> 'CANCELLED'`;
  return new Map(rows.map(({ id, name }) => [id, name]));
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
  readonly outcome: string | null;
  readonly cancelReason: string | null;
  readonly closedOn: CalendarDate | null;
  readonly assignment: FollowedAssignment;
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
      visit: { select: { id: true, code: true, assignment: { select: FOLLOWED_SELECT } } },
    },
  });
  if (!row) return null;
  const [listed] = await toRows([row], today);
  if (!listed) return null;
  return {
    ...listed,
    version: row.version,
    outcome: row.outcome,
    cancelReason: row.cancelReason,
    closedOn: row.closedOn && fromDbDate(row.closedOn),
    assignment: toFollowed(row.visit.assignment),
  };
}
