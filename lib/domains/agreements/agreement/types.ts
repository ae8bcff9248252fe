export const AGREEMENT_STATES = ['DRAFT', 'SIGNING', 'SIGNED', 'ANNULLED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export const AGREEMENT_PARTIES = ['manager', 'entity_head', 'servir'] as const;
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

/** How often the host reports what it paid (R030 19: SERVIR sets it and the agreement says it). */
export const PAY_REPORT_FREQUENCIES = ['monthly', 'quarterly', 'semiannual', 'annual'] as const;
export type PayReportFrequency = (typeof PAY_REPORT_FREQUENCIES)[number];

/** A preliminary goal with its quantifiable indicator (R030 2.9); decimals as canonical text. */
export type PreliminaryGoal = {
  readonly type: string;
  readonly title: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly weight: string;
};

/** What the three parties agree on; with the facts of the assignment it makes the text they sign. */
export type AgreementContent = {
  readonly functions: readonly string[];
  readonly terms: string;
  readonly payReportFrequency: PayReportFrequency;
  /** Null when the agreement is silent: the frame's default applies (R030 10). */
  readonly probationMonths: number | null;
  readonly termYears: number;
  readonly goals: readonly PreliminaryGoal[];
};
