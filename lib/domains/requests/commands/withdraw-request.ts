import 'server-only';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findRequest, ofOwnEntity, partiesOf } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { proposalRecord, requestRecord } from '../records';
import { reasonedRequestInput } from '../schema';
import { PENDING_PROPOSAL_STATES, proposalLifecycle, requestLifecycle } from '../transitions';

/** The files of a request that has not led to an assignment, but for those that were refused. */
const WITHDRAWABLE = [...PENDING_PROPOSAL_STATES, 'PREFERRED', 'ACCEPTED'] as const;

/**
 * The entity gives its request up while SERVIR has not assigned. The files proposed are withdrawn with it, and the manager
 * it had chosen is told.
 */
export const withdrawRequest = defineCommand({
  name: 'requests.withdraw-request',
  permission: requestPermissions['requests.withdraw-request'],
  input: reasonedRequestInput,
  load: (tx, { id }, { actor }) => findRequest(tx, { id, ...ofOwnEntity(actor) }),
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  async write(tx, request, { reason }) {
    const { id, state, version, code } = request;
    const touched = await tx.managerRequest.updateMany({
      where: { id, state, version },
      data: { state: 'WITHDRAWN', version: { increment: 1 } },
    });
    expectOne(touched);
    const open = { requestId: id, state: { in: [...WITHDRAWABLE] } };
    const proposals = await tx.proposal.findMany({
      where: open,
      select: { id: true, state: true, memberId: true, member: { select: { personId: true } } },
    });
    const chosen = proposals.find((proposal) => proposal.state === 'PREFERRED' || proposal.state === 'ACCEPTED');
    await tx.proposal.updateMany({ where: open, data: { state: 'WITHDRAWN', version: { increment: 1 } } });
    const record = requestRecord(request);
    const told = { kind: 'requests.withdrawn', params: { code, post: request.postTitle, entity: request.entityName } };
    return {
      value: { requestId: id },
      effects: [
        {
          record,
          move: { lifecycle: requestLifecycle, from: state, to: 'WITHDRAWN' },
          parties: partiesOf(request),
          reason,
        },
        ...proposals.map((proposal): Effect => ({
          record: proposalRecord({ ...request, id: proposal.id }),
          move: { lifecycle: proposalLifecycle, from: proposal.state, to: 'WITHDRAWN' },
          caseIds: proposal === chosen ? [proposal.memberId] : [],
          reason,
        })),
      ],
      notices:
        state === 'DRAFT'
          ? []
          : [
              { ...told, to: { role: 'directorate' }, url: record.url, recordId: id },
              { ...told, to: { persons: [request.analystPersonId] }, url: record.url, recordId: id },
              ...(chosen
                ? [
                    {
                      ...told,
                      to: { persons: [chosen.member.personId] },
                      url: proposalRecord({ ...request, id: chosen.id }).url,
                      recordId: chosen.id,
                    },
                  ]
                : []),
            ],
    };
  },
});
