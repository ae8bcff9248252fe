import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { FREE_OF_CAUSE } from '../operations/barrier';
import { findProposal } from '../operations/find-proposal';
import { partiesOf } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { proposalRecord, requestRecord } from '../records';
import { checkAcceptance } from '../rules';
import { acceptProposalInput } from '../schema';
import { proposalLifecycle, requestLifecycle } from '../transitions';

/** The manager the entity prefers takes the post that is offered. One manager accepts one post: index `proposal_one_accepted_per_member`. */
export const acceptProposal = defineCommand({
  name: 'requests.accept-proposal',
  permission: requestPermissions['requests.accept-proposal'],
  input: acceptProposalInput,
  load: (tx, { id }) => findProposal(tx, { id }),
  policy: (actor, { member }) => member.personId === actor.personId,
  state: ({ state }) => ({ lifecycle: proposalLifecycle, current: state }),
  rule: ({ member }) => checkAcceptance(member),
  async write(tx, proposal, _input, { now }) {
    const { id, state, version, request, member } = proposal;
    expectOne(
      await tx.proposal.updateMany({
        where: { id, state, version, member: FREE_OF_CAUSE },
        data: { state: 'ACCEPTED', answeredAt: now, version: { increment: 1 } },
      }),
    );
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id: request.id, state: 'PREFERRED' },
        data: { state: 'ACCEPTED_BY_MANAGER', version: { increment: 1 } },
      }),
    );
    const record = requestRecord(request);
    const told = {
      kind: 'requests.manager_accepted',
      params: { code: request.code, post: request.postTitle, manager: member.name },
      url: record.url,
      recordId: request.id,
    };
    return {
      value: { proposalId: id },
      effects: [
        {
          record: proposalRecord({ ...request, id }),
          move: { lifecycle: proposalLifecycle, from: state, to: 'ACCEPTED' },
          caseIds: [member.id],
        },
        {
          record,
          move: { lifecycle: requestLifecycle, from: 'PREFERRED', to: 'ACCEPTED_BY_MANAGER' },
          parties: partiesOf(request),
        },
      ],
      notices: [
        { ...told, to: { role: 'directorate' } },
        { ...told, to: { role: 'entity_hr', entityId: request.entityId } },
        { ...told, to: { persons: [request.analystPersonId] } },
      ],
    };
  },
  constraints: {
    proposal_one_accepted_per_member: { code: 'requests.member_committed', norm: { source: 'DL1024 9' } },
  },
});
