import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { FREE_OF_CAUSE } from '../operations/barrier';
import { findRequest, ofOwnEntity, partiesOf } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { proposalRecord, requestRecord } from '../records';
import { checkPreference } from '../rules';
import { preferCandidateInput } from '../schema';
import { PENDING_PROPOSAL_STATES, proposalLifecycle, requestLifecycle } from '../transitions';

/** The entity states which of the managers proposed it prefers, and why. The manager then answers. */
export const preferCandidate = defineCommand({
  name: 'requests.prefer-candidate',
  permission: requestPermissions['requests.prefer-candidate'],
  input: preferCandidateInput,
  async load(tx, { id, proposalId }, { actor }) {
    const request = await findRequest(tx, { id, ...ofOwnEntity(actor) });
    if (!request) return null;
    const pending = await tx.proposal.findMany({
      where: { requestId: id, state: { in: [...PENDING_PROPOSAL_STATES] } },
      select: {
        id: true,
        state: true,
        version: true,
        visibleUntil: true,
        memberId: true,
        member: {
          select: {
            state: true,
            exclusionCause: true,
            personId: true,
            person: { select: { givenNames: true, familyNames: true } },
          },
        },
      },
    });
    const chosen = pending.find((proposal) => proposal.id === proposalId);
    if (!chosen && !isSettled(request.state)) return null;
    return {
      ...request,
      chosen,
      others: pending.filter((proposal) => proposal !== chosen && proposal.state === 'PROPOSED'),
    };
  },
  ownCase: ({ chosen, others }) => [chosen?.member.personId, ...others.map((other) => other.member.personId)],
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  rule({ chosen }, _input, { today }) {
    if (!chosen) throw new Error('A request that awaits a preference was loaded with the file chosen');
    const { member, visibleUntil } = chosen;
    const name = `${member.person.givenNames} ${member.person.familyNames}`;
    const { state: memberState, exclusionCause } = member;
    return checkPreference({ visibleUntil: fromDbDate(visibleUntil), memberState, exclusionCause, name }, today);
  },
  async write(tx, request, { reason }) {
    const { id, state, version, code, chosen, others, postTitle, entityName } = request;
    if (!chosen) throw new Error('The rule let a preference through without a file');
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id, state, version },
        data: { state: 'PREFERRED', version: { increment: 1 } },
      }),
    );
    expectOne(
      await tx.proposal.updateMany({
        where: { id: chosen.id, state: chosen.state, version: chosen.version, member: FREE_OF_CAUSE },
        data: { state: 'PREFERRED', preferenceReason: reason, version: { increment: 1 } },
      }),
    );
    await tx.proposal.updateMany({
      where: { id: { in: others.map((other) => other.id) } },
      data: { state: 'NOT_PREFERRED', version: { increment: 1 } },
    });
    const record = requestRecord(request);
    const file = proposalRecord({ ...request, id: chosen.id });
    const params = { code, post: postTitle, entity: entityName };
    return {
      value: { requestId: id },
      effects: [
        {
          record,
          move: { lifecycle: requestLifecycle, from: state, to: 'PREFERRED' },
          parties: partiesOf(request),
          reason,
        },
        {
          record: file,
          move: { lifecycle: proposalLifecycle, from: chosen.state, to: 'PREFERRED' },
          parties: { entityId: request.entityId, persons: { manager: chosen.member.personId } },
          caseIds: [chosen.memberId],
          reason,
        },
        ...others.map((other): Effect => ({
          record: proposalRecord({ ...request, id: other.id }),
          move: { lifecycle: proposalLifecycle, from: 'PROPOSED', to: 'NOT_PREFERRED' },
        })),
      ],
      notices: [
        {
          kind: 'requests.preferred',
          to: { persons: [chosen.member.personId] },
          params,
          url: file.url,
          recordId: chosen.id,
        },
        {
          kind: 'requests.preference_stated',
          to: { persons: [request.analystPersonId] },
          params,
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: { proposal_one_chosen_per_request: { code: 'requests.already_preferred' } },
});

/** Past the moment of choosing, the state refuses, not the absence of the file among the pending ones. */
function isSettled(state: string): boolean {
  return state !== 'PROPOSED';
}
