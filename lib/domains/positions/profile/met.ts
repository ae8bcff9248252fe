import { isOnOrBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
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

export type Profile = {
  readonly id: string;
  readonly terms: Terms;
  /** When the first version of the post's profile was approved. */
  readonly since: CalendarDate | null;
};

export type Declared = {
  readonly modality: RecordedModality;
  readonly startsOn: CalendarDate;
  /** The profile that was read when it was declared; null when the post had none. */
  readonly profileId: string | null;
  readonly met: readonly RequirementField[];
};

export const PROFILE_CHANGED = { code: 'positions.profile_changed_meanwhile', field: 'met' } as const;

/** How many requirements of the profile nobody said met. */
export function lackingOf({ terms }: Pick<Profile, 'terms'>, met: readonly RequirementField[]): number {
  return requirementsOf(terms).filter((field) => !met.includes(field)).length;
}

/** Who comes by trust or by competition meets the profile of a post that had one by then (L30057 59). */
export function bindsAppointee(
  profile: Pick<Profile, 'since'>,
  { modality, startsOn }: Pick<Declared, 'modality' | 'startsOn'>,
): boolean {
  const appointed = modality === 'trust' || modality === 'competition';
  return appointed && profile.since !== null && isOnOrBefore(profile.since, startsOn);
}

/**
 * Whoever is appointed to a manager's post, by trust too, meets all that its approved profile asks for (L30057 59; R040 263).
 * Who covers it for a while, who is an officer and who came before the post had a profile take it as they are.
 */
export function checkProfileMet(profile: Profile | null, declared: Declared): Result {
  if (!profile || !bindsAppointee(profile, declared)) return ok();
  if (profile.id !== declared.profileId) return refuse(PROFILE_CHANGED.code, PROFILE_CHANGED);
  const count = lackingOf(profile, declared.met);
  return count === 0
    ? ok()
    : refuse('positions.profile_not_met', { field: 'met', params: { count }, norm: { source: 'L30057 59' } });
}
