import 'server-only';
import { addBusinessDays, calendarFor } from '@/lib/kernel/business-days';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { checkRequirements, summariseFit } from '@/lib/domains/positions/requirements/rules';
import { listCurricula } from '@/lib/domains/people/queries';
import { defineCommand, type Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { findRequest, ofPortfolio, partiesOf } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { proposalRecord, requestRecord } from '../records';
import { checkProposal } from '../rules';
import { proposeManagersInput } from '../schema';
import { proposalLifecycle, requestLifecycle } from '../transitions';

/**
 * One or several available managers are proposed for the seat, each with why they fit, frozen as found today (R030 13).
 * The entity reads their files for the business days chosen.
 */
export const proposeManagers = defineCommand({
  name: 'requests.propose-managers',
  permission: requestPermissions['requests.propose-managers'],
  input: proposeManagersInput,
  async load(tx, { id, memberIds }, { actor, today }) {
    const request = await findRequest(tx, { id, ...ofPortfolio(actor) });
    if (!request) return null;
    const chosen = [...new Set(memberIds)];
    const members = await listMembers(tx, chosen);
    if (members.length !== chosen.length) return null;
    const proposed = new Set(
      (await tx.proposal.findMany({ where: { requestId: id }, select: { memberId: true } })).map(
        ({ memberId }) => memberId,
      ),
    );
    const curricula = new Map(
      (
        await listCurricula(
          tx,
          members.map((m) => m.personId),
        )
      ).map((c) => [c.personId, c]),
    );
    const nominees = members.map(({ person, ...member }) => {
      const curriculum = curricula.get(member.personId) ?? { personId: member.personId, studies: [], experiences: [] };
      const checks = checkRequirements(request.requirements, curriculum, today);
      const name = `${person.givenNames} ${person.familyNames}`;
      return { ...member, name, checks, fit: summariseFit(checks), alreadyProposed: proposed.has(member.id) };
    });
    return { ...request, nominees };
  },
  ownCase: ({ nominees, createdById }) => [createdById, ...nominees.map((nominee) => nominee.personId)],
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  rule: ({ nominees }) => checkProposal(nominees),
  async write(tx, request, { rationale, accessDays }, { actor, now, today, calendar }) {
    if (!actor.userId) throw new Error('SERVIR acts with an account');
    const proposedById = actor.userId;
    const { id, state, version, code } = request;
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id, state, version },
        data: { state: 'PROPOSED', version: { increment: 1 } },
      }),
    );
    const visibleUntil = addBusinessDays(calendarFor(calendar, request.ubigeo), today, accessDays);
    const rows = await tx.proposal.createManyAndReturn({
      data: request.nominees.map(({ id: memberId, checks }) => ({
        requestId: id,
        memberId,
        rationale,
        fit: checks,
        proposedById,
        proposedAt: now,
        visibleUntil: toDbDate(visibleUntil),
      })),
      select: { id: true, memberId: true },
    });
    const record = requestRecord(request);
    return {
      value: { requestId: id, proposalIds: rows.map((row) => row.id) },
      effects: [
        {
          record,
          move: { lifecycle: requestLifecycle, from: state, to: 'PROPOSED' },
          parties: partiesOf(request, visibleUntil),
          reason: rationale,
          changes: [{ field: 'visibleUntil', after: visibleUntil }],
        },
        ...rows.map((row): Effect => ({
          record: proposalRecord({ ...request, id: row.id }),
          move: { lifecycle: proposalLifecycle, from: null, to: 'PROPOSED' },
          caseIds: [row.memberId],
          reason: rationale,
          // The manager reads the member's timeline, and being proposed is not yet an offer.
          visibility: 'servir',
        })),
      ],
      notices: [
        {
          kind: 'requests.proposed',
          to: { role: 'entity_hr', entityId: request.entityId },
          params: { code, post: request.postTitle, count: rows.length, until: visibleUntil },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});

function listMembers(tx: Tx, ids: readonly string[]) {
  return tx.cadreMember.findMany({
    where: { id: { in: [...ids] }, exclusionCause: null },
    orderBy: { code: 'asc' },
    select: { id: true, personId: true, state: true, person: { select: { givenNames: true, familyNames: true } } },
  });
}
