export const MEMBER_STATES = ['INCORPORATED', 'ASSIGNED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID', 'EXCLUDED'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** Who may be proposed for a post. Incorporated means available (DL1024 7; R030 8). */
export const AVAILABLE_STATES = ['INCORPORATED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID'] as const satisfies readonly MemberState[];

/** Causes for which one ceases to belong to the cadre: letters of R030 29. Letter l needs a procedure of its own. */
export const EXCLUSION_GROUNDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'j', 'k', 'm', 'n'] as const;
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number];
