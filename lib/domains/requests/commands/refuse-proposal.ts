import 'server-only';
import { ok } from '@/lib/kernel/result';
import { frameOf } from '@/lib/domains/norms/frames';
import { countRefusal } from '@/lib/domains/cadre/operations/count-refusal';
import { defineCommand } from '@/lib/platform/command';
import type { Notice } from '@/lib/platform/notifications';
import { expectOne } from '@/lib/platform/refusing';
import { findProposal } from '../operations/find-proposal';
import { lastDayToChoose } from '../operations/last-day-to-choose';
import { partiesOf } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { proposalRecord, requestRecord } from '../records';
import { checkRefusal, isCauseOfExclusion } from '../rules';
import { refuseProposalInput } from '../schema';
import { proposalLifecycle, requestLifecycle } from '../transitions';

/** The refusals a manager may make are those of the frame of the cadre. */
const FRAME = frameOf('cgp');

/**
 * The manager does not take the post offered. Once needs no cause (DL1024 8); beyond that it is a cause of exclusion
 * (R030 29.i), of which the directorate is told so that it hears the manager. Nobody is excluded by this. Whoever could
 * not accept releases the file by it, and it counts for nothing.
 */
export const refuseProposal = defineCommand({
  name: 'requests.refuse-proposal',
  permission: requestPermissions['requests.refuse-proposal'],
  input: refuseProposalInput,
  load: (tx, { id }) => findProposal(tx, { id }),
  policy: (actor, { member }) => member.personId === actor.personId,
  state: ({ state }) => ({ lifecycle: proposalLifecycle, current: state }),
  rule: ({ member }, { acknowledged }) => (member.barrier ? ok() : checkRefusal(member.refusals, acknowledged, FRAME)),
  async write(tx, proposal, { reason }, { now, today }) {
    const { id, state, version, request, member } = proposal;
    const refusalNumber = member.barrier ? null : await countRefusal(tx, member.id, member.refusals);
    const caused = refusalNumber !== null && isCauseOfExclusion(member.refusals, FRAME);
    expectOne(
      await tx.proposal.updateMany({
        where: { id, state, version },
        data: { state: 'REFUSED', answerReason: reason, answeredAt: now, refusalNumber, version: { increment: 1 } },
      }),
    );
    const visibleUntil = await lastDayToChoose(tx, request.id, today);
    const next = visibleUntil ? 'PROPOSED' : 'ACCEPTED';
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id: request.id, state: 'PREFERRED' },
        data: { state: next, version: { increment: 1 } },
      }),
    );
    const record = requestRecord(request);
    const file = proposalRecord({ ...request, id });
    const params = { code: request.code, post: request.postTitle, manager: member.name };
    const told = { kind: 'requests.manager_refused', params, url: record.url, recordId: request.id };
    const warned: Notice[] = caused
      ? [
          {
            kind: 'requests.exclusion_cause',
            to: { role: 'directorate' },
            params: { ...params, number: refusalNumber },
            url: file.url,
            recordId: id,
          },
        ]
      : [];
    return {
      value: { proposalId: id, causeOfExclusion: caused },
      effects: [
        {
          record: file,
          move: { lifecycle: proposalLifecycle, from: state, to: 'REFUSED' },
          parties: caused
            ? { taken: [], params: { manager: member.name, number: refusalNumber } }
            : { taken: ['hear_exclusion'] },
          caseIds: [member.id],
          reason,
          changes:
            refusalNumber === null
              ? []
              : [{ field: 'refusals', before: member.refusals, after: refusalNumber, visibility: 'servir' }],
        },
        {
          record,
          move: { lifecycle: requestLifecycle, from: 'PREFERRED', to: next },
          parties: partiesOf(request, visibleUntil ?? undefined),
        },
      ],
      notices: [
        { ...told, to: { role: 'entity_hr', entityId: request.entityId } },
        { ...told, to: { persons: [request.analystPersonId] } },
        ...warned,
      ],
    };
  },
});
