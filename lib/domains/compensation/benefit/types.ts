/** What a post may bring that is not money: those that L30057 29.b and R138 24 tell, and others alike. */
export const BENEFIT_KINDS = ['training', 'recognition', 'family', 'workplace', 'discounts', 'other'] as const;
export type BenefitKind = (typeof BENEFIT_KINDS)[number];
