import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { RecordedModality } from '../holding/types';
import { REQUIREMENTS, type RequirementField, type Terms } from './terms';

const ASKS_NOTHING: readonly unknown[] = ['', 'none', 0];

/** The requirements that a profile does ask for: competencies are developed in the post. */
export function requirementsOf(terms: Terms): RequirementField[] {
  return REQUIREMENTS.filter((field) => {
    const asked = terms[field];
    return typeof asked === 'object' ? asked.length > 0 : !ASKS_NOTHING.includes(asked);
  });
}

export type Declared = {
  readonly modality: RecordedModality;
  /** The profile that was read when it was declared; null when the post had none. */
  readonly profileId: string | null;
  readonly met: readonly RequirementField[];
};

export const PROFILE_CHANGED = { code: 'positions.profile_changed_meanwhile', field: 'met' } as const;

/**
 * Whoever is appointed to a manager's post, by trust too, meets all that its approved profile asks for (L30057 59; R040 263).
 * Who covers it for a while and who is an officer take it as they are.
 */
export function checkProfileMet(
  profile: { readonly id: string; readonly terms: Terms } | null,
  { modality, profileId, met }: Declared,
): Result {
  if (!profile || (modality !== 'trust' && modality !== 'competition')) return ok();
  if (profile.id !== profileId) return refuse(PROFILE_CHANGED.code, PROFILE_CHANGED);
  const lacking = requirementsOf(profile.terms).filter((field) => !met.includes(field)).length;
  if (lacking === 0) return ok();
  return refuse('positions.profile_not_met', {
    field: 'met',
    params: { count: lacking },
    norm: { source: 'L30057 59' },
  });
}
