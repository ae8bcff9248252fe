'use server';

import { acceptProposal } from '@/lib/domains/requests/commands/accept-proposal';
import { recordHearing } from '@/lib/domains/requests/commands/record-hearing';
import { refuseProposal } from '@/lib/domains/requests/commands/refuse-proposal';
import { formAction } from '@/lib/platform/action';

const record = ({ proposalId }: { proposalId: string }) => `/propuestas/${proposalId}`;

export const acceptProposalAction = formAction(acceptProposal, {
  to: record,
  notice: () => ({ key: 'requests.notices.proposal_accepted' }),
});
export const refuseProposalAction = formAction(refuseProposal, {
  to: record,
  notice: () => ({ key: 'requests.notices.proposal_refused' }),
});
export const recordHearingAction = formAction(recordHearing, {
  to: record,
  notice: () => ({ key: 'requests.notices.hearing_recorded' }),
});
