import 'server-only';
import { CLOSED_ASSIGNMENT_STATES } from '@/lib/domains/agreements/assignment/types';
import { isUuid } from '@/lib/kernel/identifiers';
import type { RiskLevel } from '@/lib/domains/entities/types';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { fromDbDate, isBefore, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { FOLLOWED_SELECT, toFollowed, type FollowedAssignment } from '../followed-assignment';
import { visibleVisits } from '../scope';
import type { CommitmentState, ContactKind, OwnerRole, VisitState } from '../types';
import type { VisitFilters, VisitGroup } from './list-filters';

export const PAGE_SIZE = 25;

const PERSON = { select: { givenNames: true, familyNames: true } } as const;

export type VisitRow = {
  readonly id: string;
  readonly code: string;
  readonly kind: ContactKind;
  readonly state: VisitState;
  readonly plannedOn: CalendarDate;
  readonly heldOn: CalendarDate | null;
  readonly overdue: boolean;
  /** SERVIR's reading: null for whoever is not SERVIR. */
  readonly risk: RiskLevel | null;
  readonly post: string;
  readonly entity: string;
  readonly manager: string;
};

/** One page of the contacts within the actor's scope. Two queries, whatever the rows. */
export async function listVisits(
  actor: Actor,
  filters: VisitFilters,
  today: CalendarDate,
): Promise<{ rows: VisitRow[]; total: number }> {
  const where = { AND: [visibleVisits(actor), filterOf(filters, today)] };
  const direction = filters.descending ? 'desc' : 'asc';
  const [rows, total] = await Promise.all([
    db().monitoringVisit.findMany({
      where,
      orderBy: [filters.sort === 'codigo' ? { code: direction } : { plannedOn: direction }, { id: 'asc' }],
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        code: true,
        kind: true,
        state: true,
        plannedOn: true,
        heldOn: true,
        risk: true,
        assignment: {
          select: {
            seat: { select: { title: true } },
            entity: { select: { name: true } },
            member: { select: { person: PERSON } },
          },
        },
      },
    }),
    db().monitoringVisit.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  return {
    total,
    rows: rows.map(({ assignment, plannedOn, heldOn, risk, ...row }) => ({
      ...row,
      plannedOn: fromDbDate(plannedOn),
      heldOn: heldOn && fromDbDate(heldOn),
      overdue: row.state === 'PLANNED' && isBefore(fromDbDate(plannedOn), today),
      risk: isServir(actor) ? risk : null,
      post: assignment.seat.title,
      entity: assignment.entity.name,
      manager: nameOf(assignment.member.person),
    })),
  };
}

const GROUP: Record<VisitGroup, (today: Date) => Prisma.MonitoringVisitWhereInput> = {
  planificadas: (today) => ({ state: 'PLANNED', plannedOn: { gte: today } }),
  vencidas: (today) => ({ state: 'PLANNED', plannedOn: { lt: today } }),
  realizadas: () => ({ state: 'HELD' }),
  canceladas: () => ({ state: 'CANCELLED' }),
};

function filterOf(
  { group, kind, text, plannedUntil }: VisitFilters,
  today: CalendarDate,
): Prisma.MonitoringVisitWhereInput {
  const contains = text ? { contains: text, mode: 'insensitive' as const } : null;
  return {
    ...(group ? GROUP[group](toDbDate(today)) : {}),
    ...(kind ? { kind } : {}),
    ...(plannedUntil ? { state: 'PLANNED', plannedOn: { lte: toDbDate(plannedUntil) } } : {}),
    ...(contains
      ? {
          OR: [
            { code: contains },
            { assignment: { seat: { title: contains } } },
            { assignment: { entity: { name: contains } } },
            { assignment: { member: { person: { OR: [{ familyNames: contains }, { givenNames: contains }] } } } },
          ],
        }
      : {}),
  };
}

export type VisitView = {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly kind: ContactKind;
  readonly state: VisitState;
  readonly plannedOn: CalendarDate;
  readonly agenda: string;
  readonly heldOn: CalendarDate | null;
  readonly summary: string | null;
  readonly risk: { readonly level: RiskLevel; readonly reason: string } | null;
  readonly nextVisitOn: CalendarDate | null;
  readonly cancelReason: string | null;
  readonly analyst: string;
  readonly assignment: FollowedAssignment;
  readonly attendees: readonly { readonly id: string; readonly name: string; readonly post: string }[];
  readonly findings: readonly {
    readonly id: string;
    readonly text: string;
    readonly goal: { readonly id: string; readonly title: string } | null;
  }[];
  readonly commitments: readonly {
    readonly id: string;
    readonly description: string;
    readonly ownerRole: OwnerRole;
    readonly dueOn: CalendarDate;
    readonly state: CommitmentState;
  }[];
};

/** The record of a contact, or null when it does not exist or is out of the reader's scope. Risk is for SERVIR alone. */
export async function getVisit(actor: Actor, id: string): Promise<VisitView | null> {
  if (!isUuid(id)) return null;
  const row = await db().monitoringVisit.findFirst({
    where: { AND: [{ id }, visibleVisits(actor)] },
    include: {
      assignment: { select: FOLLOWED_SELECT },
      attendees: { orderBy: { id: 'asc' } },
      findings: {
        orderBy: [{ goal: { position: 'asc' } }, { id: 'asc' }],
        include: { goal: { select: { id: true, title: true } } },
      },
      commitments: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
    },
  });
  if (!row) return null;
  const analyst = await db().person.findUnique({ where: { id: row.analystId }, ...PERSON });
  const { assignment, commitments, risk, riskReason, ...rest } = row;
  return {
    ...rest,
    plannedOn: fromDbDate(row.plannedOn),
    heldOn: row.heldOn && fromDbDate(row.heldOn),
    nextVisitOn: row.nextVisitOn && fromDbDate(row.nextVisitOn),
    risk: isServir(actor) && risk && riskReason ? { level: risk, reason: riskReason } : null,
    analyst: analyst ? nameOf(analyst) : '',
    assignment: toFollowed(assignment),
    commitments: commitments.map((one) => ({
      ...one,
      ownerRole: one.ownerRole as OwnerRole,
      dueOn: fromDbDate(one.dueOn),
    })),
  };
}

export type FollowedOption = {
  readonly id: string;
  readonly code: string;
  readonly post: string;
  readonly entity: string;
  readonly manager: string;
};

/** A portfolio fits a list to choose from; beyond this one starts from the assignment's own page. */
const MOST_OPTIONS = 300;

/** The assignments with which the analyst may plan a contact: those that go on, in the entities they follow. */
export async function listFollowedAssignments(actor: Actor): Promise<FollowedOption[]> {
  if (actor.personId === null) return [];
  const rows = await db().assignment.findMany({
    where: { state: { notIn: [...CLOSED_ASSIGNMENT_STATES] }, entity: { portfolio: { analystId: actor.personId } } },
    orderBy: [{ entity: { name: 'asc' } }, { code: 'asc' }],
    take: MOST_OPTIONS,
    select: {
      id: true,
      code: true,
      seat: { select: { title: true } },
      entity: { select: { name: true } },
      member: { select: { person: PERSON } },
    },
  });
  return rows.map(({ id, code, seat, entity, member }) => ({
    id,
    code,
    post: seat.title,
    entity: entity.name,
    manager: nameOf(member.person),
  }));
}

function nameOf({ givenNames, familyNames }: { givenNames: string; familyNames: string }): string {
  return `${givenNames} ${familyNames}`;
}
