'use server';

import { excludeTpmBody } from '@/lib/domains/positions/tpm/commands/exclude-tpm-body';
import { includeTpmBody } from '@/lib/domains/positions/tpm/commands/include-tpm-body';
import { reviewTpmList } from '@/lib/domains/positions/tpm/commands/review-tpm-list';
import { TPM_LIST_PATH } from '@/lib/domains/positions/tpm/records';
import { formAction } from '@/lib/platform/action';

export const includeTpmBodyAction = formAction(includeTpmBody, {
  to: () => TPM_LIST_PATH,
  notice: () => ({ key: 'positions.notices.tpm_included' }),
});

export const excludeTpmBodyAction = formAction(excludeTpmBody, {
  to: () => TPM_LIST_PATH,
  notice: () => ({ key: 'positions.notices.tpm_excluded' }),
});

export const reviewTpmListAction = formAction(reviewTpmList, {
  to: () => TPM_LIST_PATH,
  notice: () => ({ key: 'positions.notices.tpm_reviewed' }),
});
