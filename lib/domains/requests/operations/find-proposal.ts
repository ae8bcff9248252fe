import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { barrierOf, COMMITMENTS } from './barrier';

const PROPOSAL = {
  id: true,
  state: true,
  version: true,
  visibleUntil: true,
  proposedById: true,
  refusalNumber: true,
  heardAt: true,
  requestId: true,
  member: {
    select: {
      id: true,
      code: true,
      state: true,
      refusals: true,
      exclusionCause: true,
      personId: true,
      person: { select: { givenNames: true, familyNames: true } },
      ...COMMITMENTS,
    },
  },
  request: {
    select: {
      id: true,
      code: true,
      state: true,
      version: true,
      entityId: true,
      seatId: true,
      seat: { select: { title: true } },
      entity: { select: { name: true, acronym: true, portfolio: { select: { analystId: true } } } },
    },
  },
} as const;

/** One manager's file within a request, as the commands that answer it read it. */
export async function findProposal(tx: Tx, where: Prisma.ProposalWhereInput) {
  const row = await tx.proposal.findFirst({ where, select: PROPOSAL });
  if (!row) return null;
  const { request, member, ...proposal } = row;
  const { seat, entity, ...rest } = request;
  return {
    ...proposal,
    visibleUntil: fromDbDate(row.visibleUntil),
    member: {
      ...member,
      name: `${member.person.givenNames} ${member.person.familyNames}`,
      barrier: barrierOf(member),
    },
    request: {
      ...rest,
      title: `${seat.title} · ${entity.acronym}`,
      postTitle: seat.title,
      entityName: entity.name,
      analystPersonId: entity.portfolio?.analystId ?? null,
    },
  };
}

export type FoundProposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;
export type FoundProposalRequest = FoundProposal['request'];
