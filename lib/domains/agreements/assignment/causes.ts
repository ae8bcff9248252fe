import type { NormReference } from '@/lib/kernel/result';

/** What becomes of the manager within the cadre when the link with the host ends. */
export type MemberAfter = 'AVAILABLE_PAID' | 'AVAILABLE_UNPAID';

export type EndCause = {
  /** Who decides it: the directorate only formalises the others' decisions. */
  readonly decidedBy: 'law' | 'manager' | 'entity' | 'servir' | 'entity_and_servir';
  /** The written consent of the manager is part of the support. */
  readonly consent?: true;
  /** A firm resolution is part of the support: not challenged, or confirmed by the Tribunal. */
  readonly firm?: true;
  readonly memberAfter: MemberAfter;
  /** The same fact takes the person out of the cadre, by an act of its own (R030 29). */
  readonly exclusion?: true;
  readonly norm: string;
};

/**
 * Why a manager's link with the host may end before or at its term (R030 28; DL1024 9; R030 15-16). A firm
 * disciplinary sanction leaves no paid availability (R030 18.8), nor does a fact that excludes from the cadre.
 */
export const END_CAUSES = {
  term_expired: { decidedBy: 'entity', memberAfter: 'AVAILABLE_PAID', norm: 'DL1024 9; R030 15-16' },
  mutual_agreement: { decidedBy: 'entity_and_servir', consent: true, memberAfter: 'AVAILABLE_PAID', norm: 'R030 28.j' },
  resignation: { decidedBy: 'manager', memberAfter: 'AVAILABLE_PAID', norm: 'R030 28.b' },
  poor_performance: { decidedBy: 'entity', memberAfter: 'AVAILABLE_PAID', norm: 'R030 28.h' },
  managerial_competence: { decidedBy: 'servir', memberAfter: 'AVAILABLE_PAID', norm: 'R030 15, 28.i' },
  coordinated_conclusion: { decidedBy: 'servir', consent: true, memberAfter: 'AVAILABLE_PAID', norm: 'R030 28.e' },
  very_serious_misconduct: {
    decidedBy: 'entity',
    firm: true,
    memberAfter: 'AVAILABLE_UNPAID',
    norm: 'R030 28.e.1, 18.8',
  },
  substantial_breach: { decidedBy: 'entity', firm: true, memberAfter: 'AVAILABLE_UNPAID', norm: 'R030 28.e.2, 18.8' },
  ethics_infraction: { decidedBy: 'entity', firm: true, memberAfter: 'AVAILABLE_UNPAID', norm: 'R030 28.e.3, 18.8' },
  registered_conviction: { decidedBy: 'entity', firm: true, memberAfter: 'AVAILABLE_PAID', norm: 'DL1024 9' },
  death: { decidedBy: 'law', memberAfter: 'AVAILABLE_UNPAID', exclusion: true, norm: 'R030 28.a, 29.a' },
  permanent_disability: { decidedBy: 'law', memberAfter: 'AVAILABLE_UNPAID', exclusion: true, norm: 'R030 28.c, 29.e' },
  disqualification: {
    decidedBy: 'law',
    firm: true,
    memberAfter: 'AVAILABLE_UNPAID',
    exclusion: true,
    norm: 'R030 28.d, 29.g',
  },
  age_limit: { decidedBy: 'law', memberAfter: 'AVAILABLE_UNPAID', exclusion: true, norm: 'R030 28.f, 29.m' },
  cadre_exclusion: {
    decidedBy: 'servir',
    firm: true,
    memberAfter: 'AVAILABLE_UNPAID',
    exclusion: true,
    norm: 'R030 28.g, 29',
  },
} as const satisfies Record<string, EndCause>;

export type EndCauseId = keyof typeof END_CAUSES;
export const END_CAUSE_IDS = Object.keys(END_CAUSES) as readonly EndCauseId[];

/** Asked for by hosts and no cause for a manager chosen by merit: the portal refuses it with the rule. */
export const REFUSED_CAUSE = 'loss_of_confidence';
export const REFUSED_CAUSE_NORM: NormReference = { source: 'DL1024 9; R030 28; L30057 49.m, 79' };

/** Every choice of the form, the refused one included so that its refusal can be read. */
export const REQUESTABLE_CAUSES = [...END_CAUSE_IDS, REFUSED_CAUSE] as const;
export type RequestableCause = EndCauseId | typeof REFUSED_CAUSE;

export function causeOf(id: EndCauseId): EndCause {
  return END_CAUSES[id];
}
