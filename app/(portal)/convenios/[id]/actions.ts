'use server';

import { reopenAgreement } from '@/lib/domains/agreements/agreement/commands/reopen-agreement';
import { sendAgreement } from '@/lib/domains/agreements/agreement/commands/send-agreement';
import { signAgreement } from '@/lib/domains/agreements/agreement/commands/sign-agreement';
import { formAction } from '@/lib/platform/action';

export const sendAgreementAction = formAction(sendAgreement, {
  to: ({ agreementId }) => `/convenios/${agreementId}`,
  notice: () => ({ key: 'agreements.notices.sent' }),
});

export const reopenAgreementAction = formAction(reopenAgreement, {
  to: ({ agreementId }) => `/convenios/${agreementId}`,
  notice: () => ({ key: 'agreements.notices.reopened' }),
});

export const signAgreementAction = formAction(signAgreement, {
  to: ({ agreementId }) => `/convenios/${agreementId}`,
  notice: () => ({ key: 'agreements.notices.signed' }),
});
