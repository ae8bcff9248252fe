'use server';

import { acceptRequest } from '@/lib/domains/requests/commands/accept-request';
import { draftRequest } from '@/lib/domains/requests/commands/draft-request';
import { editRequest } from '@/lib/domains/requests/commands/edit-request';
import { extendAccess } from '@/lib/domains/requests/commands/extend-access';
import { preferCandidate } from '@/lib/domains/requests/commands/prefer-candidate';
import { proposeManagers } from '@/lib/domains/requests/commands/propose-managers';
import { returnRequest } from '@/lib/domains/requests/commands/return-request';
import { submitRequest } from '@/lib/domains/requests/commands/submit-request';
import { withdrawPreference } from '@/lib/domains/requests/commands/withdraw-preference';
import { withdrawRequest } from '@/lib/domains/requests/commands/withdraw-request';
import { formAction } from '@/lib/platform/action';

const record = ({ requestId }: { requestId: string }) => `/solicitudes/${requestId}`;

export const draftRequestAction = formAction(draftRequest, {
  to: record,
  notice: ({ code }) => ({ key: 'requests.notices.drafted', params: { code } }),
});
export const editRequestAction = formAction(editRequest, {
  to: record,
  notice: () => ({ key: 'requests.notices.edited' }),
});
export const submitRequestAction = formAction(submitRequest, {
  to: record,
  notice: () => ({ key: 'requests.notices.submitted' }),
});
export const withdrawPreferenceAction = formAction(withdrawPreference, {
  to: record,
  notice: () => ({ key: 'requests.notices.preference_withdrawn' }),
});
export const withdrawRequestAction = formAction(withdrawRequest, {
  to: record,
  notice: () => ({ key: 'requests.notices.withdrawn' }),
});
export const acceptRequestAction = formAction(acceptRequest, {
  to: record,
  notice: () => ({ key: 'requests.notices.accepted' }),
});
export const returnRequestAction = formAction(returnRequest, {
  to: record,
  notice: () => ({ key: 'requests.notices.returned' }),
});
export const proposeManagersAction = formAction(proposeManagers, {
  to: record,
  notice: ({ proposalIds }) => ({ key: 'requests.notices.proposed', params: { count: proposalIds.length } }),
});
export const extendAccessAction = formAction(extendAccess, {
  to: record,
  notice: () => ({ key: 'requests.notices.access_extended' }),
});
export const preferCandidateAction = formAction(preferCandidate, {
  to: record,
  notice: () => ({ key: 'requests.notices.preferred' }),
});
