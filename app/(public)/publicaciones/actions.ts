'use server';

import { discardTrustList } from '@/lib/domains/positions/trust-list/commands/discard-trust-list';
import { generateTrustList } from '@/lib/domains/positions/trust-list/commands/generate-trust-list';
import { publishTrustList } from '@/lib/domains/positions/trust-list/commands/publish-trust-list';
import { reviewTrustList } from '@/lib/domains/positions/trust-list/commands/review-trust-list';
import { TRUST_LIST_DATA } from '@/lib/domains/positions/trust-list/queries';
import { formAction } from '@/lib/platform/action';
import { forgetSharedData } from '@/lib/platform/shared-data';

const toList = ({ listId }: { listId: string }) => `/publicaciones/${listId}`;

export const generateTrustListAction = formAction(generateTrustList, {
  to: toList,
  notice: ({ entries }) => ({ key: 'holders.notices.list_generated', params: { entries } }),
});

export const reviewTrustListAction = formAction(reviewTrustList, {
  to: toList,
  notice: () => ({ key: 'holders.notices.list_reviewed' }),
});

export const discardTrustListAction = formAction(discardTrustList, {
  to: toList,
  notice: () => ({ key: 'holders.notices.list_discarded' }),
});

export const publishTrustListAction = formAction(publishTrustList, {
  to: toList,
  notice: () => ({ key: 'holders.notices.list_published' }),
  after: async () => forgetSharedData(TRUST_LIST_DATA),
});
