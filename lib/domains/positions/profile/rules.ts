import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { ManagerRole, ServantGroup } from '../types';
import { compareWithStandard } from './compare-with-standard';
import type { Terms } from './terms';
import type { ProfileState } from './types';

const MANUAL_NORM = { source: 'R040 133' };
const DEVIATION_NORM = { source: 'S3 IV; R040 239' };

export type Standard = { readonly inForce: boolean; readonly role: ManagerRole; readonly terms: Terms };
export type ProfiledSeat = {
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  /** It left the structure: nothing more is written of it. */
  readonly suppressed: boolean;
};

/** What the database says of a post that left the structure meanwhile. */
export const PROFILE_CONSTRAINTS = {
  suppressed_seat_awaits_nobody: { code: 'positions.profile_of_suppressed' },
} as const satisfies Record<string, Refusal>;

/** The profile of a post in force is written, asked about and approved; that of one that left the structure, no more. */
export function checkInForce({ suppressed }: Pick<ProfiledSeat, 'suppressed'>): Result {
  return suppressed ? refuse(PROFILE_CONSTRAINTS.suppressed_seat_awaits_nobody.code) : ok();
}

/** A profile is that of a post in force, built on a standard position of the manual in force and of its own role (R040 133). */
export function checkStandard(seat: ProfiledSeat, standard: Standard): Result {
  const left = checkInForce(seat);
  if (!left.ok) return left;
  if (seat.group !== 'public_manager') return refuse('positions.profile_of_other_group', { norm: MANUAL_NORM });
  if (!standard.inForce) return refuse('positions.standard_not_in_force', { field: 'standardId', norm: MANUAL_NORM });
  if (standard.role !== seat.role) {
    return refuse('positions.standard_of_other_role', { field: 'standardId', norm: MANUAL_NORM });
  }
  return ok();
}

/** Only an open profile is decided upon: the transitions of one in force are those that supersede it. */
export function checkOpen(state: ProfileState): Result {
  if (state === 'DRAFT' || state === 'DEVIATION_REQUESTED') return ok();
  return refuse('platform.wrong_state', { params: { state: `positions.profile.${state}` } });
}

/** The entity approves by itself what asks for neither more nor less than its standard position (R040 134). */
export function checkApproval(terms: Terms, standard: Standard): Result {
  const deviations = compareWithStandard(terms, standard.terms).length;
  if (deviations > 0) {
    return refuse('positions.profile_deviates', { params: { count: deviations }, norm: DEVIATION_NORM });
  }
  return ok();
}

/** SERVIR is asked only about what departs from the manual (R040 239). */
export function checkDeviation(terms: Terms, standard: Standard): Result {
  if (compareWithStandard(terms, standard.terms).length > 0) return ok();
  return refuse('positions.profile_does_not_deviate', { norm: DEVIATION_NORM });
}
