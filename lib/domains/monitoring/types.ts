export const VISIT_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** How an analyst keeps in touch (S3 VIII: visits, meetings, telephone and electronic communications). */
export const CONTACT_KINDS = ['visit', 'meeting', 'call', 'message'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const COMMITMENT_STATES = ['OPEN', 'FULFILLED', 'CANCELLED'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** Who may owe a commitment: the manager, their superior, or the analyst for SERVIR. */
export const OWNER_ROLES = ['manager', 'superior', 'monitoring_analyst'] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/** The persons that the follow-up of an assignment concerns. */
export type FollowUpParties = {
  readonly managerId: string;
  /** Holder of the seat above; null while nobody holds it. */
  readonly superiorId: string | null;
  /** Who follows the entity for SERVIR today; null while nobody does. */
  readonly analystId: string | null;
};
