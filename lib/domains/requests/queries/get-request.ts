import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { requirementOf } from '@/lib/domains/positions/requirements/stored';
import { db } from '@/lib/platform/db';
import { REQUESTED_SEAT, requestedSeat } from '../operations/find-request';
import { mayEntityRead } from '../rules';
import { readableBy } from './scope';

const CHOSEN: readonly string[] = ['PREFERRED', 'ACCEPTED', 'ASSIGNED'];

/** One request with the files proposed, as far as the actor may read them; null when it is not theirs to see. */
export async function getRequest(actor: Actor, id: string, today: CalendarDate) {
  if (!isUuid(id)) return null;
  const row = await db().managerRequest.findFirst({
    where: { AND: [{ id }, readableBy(actor)] },
    select: {
      id: true,
      code: true,
      state: true,
      version: true,
      reason: true,
      functions: true,
      budgetSource: true,
      budgetConfirmed: true,
      budgetDocumentId: true,
      neededOn: true,
      submittedAt: true,
      decisionReason: true,
      decidedAt: true,
      createdAt: true,
      entity: { select: { id: true, name: true, acronym: true, portfolio: { select: { analystId: true } } } },
      seat: {
        select: {
          ...REQUESTED_SEAT,
          code: true,
          level: true,
          managerRole: true,
          monthlyPay: true,
          unit: { select: { name: true, bodyType: true } },
          reportsTo: { select: { title: true } },
        },
      },
      requirements: { orderBy: { position: 'asc' }, select: { kind: true, value: true, mandatory: true } },
      proposals: { orderBy: { proposedAt: 'asc' }, select: PROPOSAL },
      assignment: { select: { id: true, code: true } },
    },
  });
  if (!row) return null;
  const { requirements, proposals, seat, entity, ...request } = row;
  return {
    ...request,
    neededOn: fromDbDate(row.neededOn),
    entity: { id: entity.id, name: entity.name, acronym: entity.acronym },
    seat: {
      ...seat,
      monthlyPay: seat.monthlyPay === null ? null : Number(seat.monthlyPay),
      facts: requestedSeat(seat),
    },
    requirements: requirements.map(requirementOf),
    proposals: proposals.map((proposal) => proposalLine(proposal, actor, today)),
    followedByActor: actor.role === 'directorate' || entity.portfolio?.analystId === actor.personId,
  };
}

export type RequestView = NonNullable<Awaited<ReturnType<typeof getRequest>>>;
export type ProposalLine = RequestView['proposals'][number];

const PROPOSAL = {
  id: true,
  state: true,
  version: true,
  visibleUntil: true,
  proposedAt: true,
  preferenceReason: true,
  answeredAt: true,
  member: { select: { code: true, person: { select: { givenNames: true, familyNames: true } } } },
} as const;

type ProposalRow = {
  id: string;
  state: string;
  visibleUntil: Date;
  proposedAt: Date;
  answeredAt: Date | null;
  preferenceReason: string | null;
  member: { code: string; person: { givenNames: string; familyNames: string } };
};

/** Past its days of access a file loses its name for the entity, unless it is the one it chose. */
function proposalLine<P extends ProposalRow>({ member, ...proposal }: P, actor: Actor, today: CalendarDate) {
  const visibleUntil = fromDbDate(proposal.visibleUntil);
  const open = isServir(actor) || mayEntityRead(visibleUntil, today);
  const named = open || CHOSEN.includes(proposal.state);
  return {
    ...proposal,
    visibleUntil,
    memberCode: member.code,
    name: named ? `${member.person.givenNames} ${member.person.familyNames}` : null,
    open,
  };
}
