import { ok, refuse, type Result } from '@/lib/kernel/result';
import { refuseAwaited, type Awaited } from '../awaited';
import type { HoldingModality, ManagerRole, ServantGroup } from '../types';
import type { AskableGroup } from './types';

const EXCEPTION_NORM = { source: 'L30057 59; R040 237' };

/** Also what the trigger `cadre_holds_managers_posts` says of a cadre manager. */
export const POST_HELD = { code: 'positions.exception_of_held_post', norm: { source: 'L30057 60; DL1024 9' } } as const;

export type ClassifiedSeat = {
  readonly title: string;
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  /** How whoever holds it today came to it; null while nobody does. */
  readonly heldBy: HoldingModality | null;
  readonly awaited: Awaited | null;
};

export type Asked = { readonly group: AskableGroup; readonly role: ManagerRole | null };

/** An exception changes something, of a post that the law does not name, and takes no manager's post from under them nor before they arrive. */
export function checkAsked(seat: ClassifiedSeat, asked: Asked): Result {
  if (seat.group === 'public_officer') {
    return refuse('positions.exception_of_officer', { field: 'group', norm: { source: 'L30057 52' } });
  }
  if (seat.group === asked.group && seat.role === asked.role) {
    return refuse('positions.exception_changes_nothing', { field: 'group', norm: EXCEPTION_NORM });
  }
  if (asked.group === 'career_servant' && (seat.heldBy === 'cadre' || seat.heldBy === 'competition')) {
    return refuse(POST_HELD.code, { field: 'group', norm: POST_HELD.norm });
  }
  return seat.awaited ? refuseAwaited(seat.title, seat.awaited) : ok();
}
