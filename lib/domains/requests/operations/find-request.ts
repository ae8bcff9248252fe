import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { requirementOf } from '@/lib/domains/positions/requirements/stored';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { RequestContent, RequestedSeat } from '../types';

export const REQUESTED_SEAT = {
  id: true,
  title: true,
  servantGroup: true,
  budgeted: true,
  // A commission covers a vacancy until a manager arrives (R040 244).
  holdings: {
    where: { NOT: { endsOn: null, modality: 'commission' } },
    orderBy: { startsOn: 'desc' },
    take: 1,
    select: { endsOn: true },
  },
} as const;

const REQUEST = {
  id: true,
  code: true,
  entityId: true,
  seatId: true,
  state: true,
  version: true,
  createdById: true,
  reason: true,
  functions: true,
  budgetSource: true,
  budgetConfirmed: true,
  budgetDocumentId: true,
  neededOn: true,
  seat: { select: REQUESTED_SEAT },
  entity: { select: { acronym: true, name: true, ubigeo: true, portfolio: { select: { analystId: true } } } },
  requirements: { orderBy: { position: 'asc' }, select: { kind: true, value: true, mandatory: true } },
} as const;

/** A request as its commands read it. */
export async function findRequest(tx: Tx, where: Prisma.ManagerRequestWhereInput) {
  const row = await tx.managerRequest.findFirst({ where, select: REQUEST });
  if (!row) return null;
  const { seat, entity, requirements, ...rest } = row;
  return {
    ...rest,
    title: `${seat.title} · ${entity.acronym}`,
    entityName: entity.name,
    ubigeo: entity.ubigeo,
    analystPersonId: entity.portfolio?.analystId ?? null,
    neededOn: fromDbDate(row.neededOn),
    requirements: requirements.map(requirementOf),
    seat: requestedSeat(seat),
    postTitle: seat.title,
  };
}

export type FoundRequest = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

type SeatRow = {
  servantGroup: RequestedSeat['servantGroup'];
  budgeted: boolean;
  holdings: readonly { endsOn: Date | null }[];
};

export function requestedSeat({ servantGroup, budgeted, holdings: [holding] }: SeatRow): RequestedSeat {
  return { servantGroup, budgeted, holding: holding ? { endsOn: holding.endsOn && fromDbDate(holding.endsOn) } : null };
}

export function contentOf(request: RequestContent): RequestContent {
  const { reason, functions, requirements, budgetSource, budgetConfirmed, neededOn } = request;
  return { reason, functions, requirements, budgetSource, budgetConfirmed, neededOn };
}

/** Requests of the actor's entity; none when they act for no entity. */
export function ofOwnEntity({ entityId }: Actor): Prisma.ManagerRequestWhereInput {
  return entityId === null ? { id: { in: [] } } : { entityId };
}

/** An analyst matches for the entities they follow; the directorate for every entity. */
export function ofPortfolio({ role, personId }: Actor): Prisma.ManagerRequestWhereInput {
  if (role === 'directorate') return {};
  return personId === null ? { id: { in: [] } } : { entity: { portfolio: { analystId: personId } } };
}

/** Who the tasks of a request concern. */
export function partiesOf(request: Pick<FoundRequest, 'entityId' | 'analystPersonId'>, visibleUntil?: CalendarDate) {
  const { entityId, analystPersonId } = request;
  return {
    entityId,
    persons: { analyst: analystPersonId },
    ...(visibleUntil ? { dates: { visibleUntil } } : {}),
    taken: analystPersonId === null ? [] : ['propose_unfollowed'],
  };
}
