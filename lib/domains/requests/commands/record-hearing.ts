import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findProposal } from '../operations/find-proposal';
import { requestPermissions } from '../permissions';
import { proposalRecord } from '../records';
import { checkHearing } from '../rules';
import { recordHearingInput } from '../schema';
import { proposalLifecycle } from '../transitions';

const FRAME = frameOf('cgp');

/** What the manager said about a cause of exclusion, and what the directorate makes of it (R030 29.i). Excluding is another act. */
export const recordHearing = defineCommand({
  name: 'requests.record-hearing',
  permission: requestPermissions['requests.record-hearing'],
  input: recordHearingInput,
  load: (tx, { id }) => findProposal(tx, { id }),
  ownCase: ({ member }) => [member.personId],
  state: ({ state }) => ({ lifecycle: proposalLifecycle, current: state }),
  rule: (proposal) => checkHearing(proposal, FRAME),
  async write(tx, { id, version, request, member }, { reason }, { actor, now }) {
    expectOne(
      await tx.proposal.updateMany({
        where: { id, version, state: 'REFUSED', heardAt: null },
        data: { hearingNote: reason, heardById: actor.userId, heardAt: now, version: { increment: 1 } },
      }),
    );
    const record = proposalRecord({ ...request, id });
    return {
      value: { proposalId: id },
      effects: [
        {
          record,
          move: { lifecycle: proposalLifecycle, from: 'REFUSED', to: 'REFUSED' },
          parties: { taken: ['hear_exclusion'] },
          caseIds: [member.id],
          reason,
        },
      ],
      notices: [
        {
          kind: 'requests.heard',
          to: { persons: [member.personId] },
          params: { post: request.postTitle },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
