import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { listCurricula } from '@/lib/domains/people/queries';
import { frozenFit } from '@/lib/domains/positions/requirements/stored';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { barrierOf, COMMITMENTS } from '../operations/barrier';

/**
 * A proposed file: the post, why the manager fits, what they have done. The manager reads their own; the entity, until
 * the last day of access; SERVIR, always. Null otherwise. Never holds a document's number.
 */
export async function getProposal(actor: Actor, id: string, today: CalendarDate) {
  if (!isUuid(id)) return null;
  const row = await db().proposal.findFirst({
    where: { AND: [{ id }, readableProposals(actor, today)] },
    select: {
      id: true,
      state: true,
      version: true,
      rationale: true,
      fit: true,
      proposedAt: true,
      visibleUntil: true,
      preferenceReason: true,
      answerReason: true,
      answeredAt: true,
      refusalNumber: true,
      hearingNote: true,
      heardAt: true,
      member: {
        select: {
          id: true,
          code: true,
          state: true,
          refusals: true,
          exclusionCause: true,
          personId: true,
          managerRole: true,
          person: { select: { givenNames: true, familyNames: true, demonstration: true } },
          ...COMMITMENTS,
          trackRecord: {
            orderBy: { year: 'desc' },
            select: { id: true, year: true, entityName: true, postTitle: true, achievement: true, result: true },
          },
        },
      },
      request: {
        select: {
          id: true,
          code: true,
          state: true,
          functions: true,
          reason: true,
          neededOn: true,
          entity: { select: { id: true, name: true, acronym: true } },
          seat: {
            select: {
              title: true,
              level: true,
              monthlyPay: true,
              unit: { select: { name: true } },
              reportsTo: { select: { title: true } },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { member, request, fit, ...proposal } = row;
  const [curriculum] = await listCurricula(db(), [member.personId]);
  return {
    ...proposal,
    fit: frozenFit(fit),
    visibleUntil: fromDbDate(row.visibleUntil),
    member: {
      id: member.id,
      code: member.code,
      state: member.state,
      refusals: member.refusals,
      barrier: barrierOf(member),
      managerRole: member.managerRole,
      name: `${member.person.givenNames} ${member.person.familyNames}`,
      demonstration: member.person.demonstration,
      trackRecord: member.trackRecord.map((line) => ({ ...line, achievement: line.achievement.toFixed() })),
    },
    studies: curriculum?.studies ?? [],
    experiences: curriculum?.experiences ?? [],
    isOwn: member.personId === actor.personId,
    request: {
      ...request,
      neededOn: fromDbDate(request.neededOn),
      seat: { ...request.seat, monthlyPay: request.seat.monthlyPay === null ? null : Number(request.seat.monthlyPay) },
    },
  };
}

export type ProposalView = NonNullable<Awaited<ReturnType<typeof getProposal>>>;

/** A manager reads of their own file once the entity has chosen it: being proposed is not yet an offer. */
function readableProposals(actor: Actor, today: CalendarDate): Prisma.ProposalWhereInput {
  if (isServir(actor)) return {};
  if (actor.role === 'manager' && actor.personId !== null) {
    return { member: { personId: actor.personId }, state: { in: ['PREFERRED', 'ACCEPTED', 'REFUSED', 'ASSIGNED'] } };
  }
  if (actor.entityId === null || (actor.role !== 'entity_hr' && actor.role !== 'entity_head'))
    return { id: { in: [] } };
  return { request: { entityId: actor.entityId }, visibleUntil: { gte: toDbDate(today) } };
}
