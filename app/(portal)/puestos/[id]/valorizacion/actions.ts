'use server';

import { recordBenefit } from '@/lib/domains/compensation/benefit/commands/record-benefit';
import { PAY_DATA } from '@/lib/domains/compensation/comparison/queries/pay-cells';
import { voidBenefit } from '@/lib/domains/compensation/benefit/commands/void-benefit';
import { proposeValuation } from '@/lib/domains/compensation/valuation/commands/propose-valuation';
import { returnValuation } from '@/lib/domains/compensation/valuation/commands/return-valuation';
import { validateValuation } from '@/lib/domains/compensation/valuation/commands/validate-valuation';
import { withdrawValuation } from '@/lib/domains/compensation/valuation/commands/withdraw-valuation';
import { formAction } from '@/lib/platform/action';
import { forgetSharedData } from '@/lib/platform/shared-data';

const page = ({ seatId }: { seatId: string }) => `/puestos/${seatId}/valorizacion`;

export const proposeValuationAction = formAction(proposeValuation, {
  to: page,
  notice: () => ({ key: 'compensation.notices.PROPOSED' }),
});

export const withdrawValuationAction = formAction(withdrawValuation, {
  to: page,
  notice: () => ({ key: 'compensation.notices.WITHDRAWN' }),
});

export const validateValuationAction = formAction(validateValuation, {
  to: page,
  notice: () => ({ key: 'compensation.notices.VALIDATED' }),
  after: async () => forgetSharedData(PAY_DATA),
});

export const returnValuationAction = formAction(returnValuation, {
  to: page,
  notice: () => ({ key: 'compensation.notices.RETURNED' }),
});

export const recordBenefitAction = formAction(recordBenefit, {
  to: page,
  notice: () => ({ key: 'compensation.notices.benefit_recorded' }),
});

export const voidBenefitAction = formAction(voidBenefit, {
  to: page,
  notice: () => ({ key: 'compensation.notices.benefit_voided' }),
});
