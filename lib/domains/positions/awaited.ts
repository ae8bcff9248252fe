import { refuse, type Refusal, type Refused } from '@/lib/kernel/result';
import type { ManagerRole, ServantGroup } from './types';

/** What a post awaits: the manager that its entity asked SERVIR for, or one assigned to it and not in office yet. */
export type Awaited = { readonly by: 'request'; readonly code: string } | { readonly by: 'assignment' };

/** What a manager is asked for and assigned to (DL1024 8): these stay until they take office, or until nobody awaits them. */
export type Kind = { readonly group: ServantGroup; readonly role: ManagerRole | null; readonly level: number };

const DESTINATION = { source: 'DL1024 8; R030 11' };

/** What the database says of the rule below. */
export const AWAITED_CONSTRAINTS = {
  requested_post_stays: { code: 'positions.reclassifies_requested_now', norm: DESTINATION },
  assigned_post_stays: { code: 'positions.reclassifies_assigned_now', norm: DESTINATION },
} as const satisfies Record<string, Refusal>;

export function isOtherKind(before: Kind, after: Kind): boolean {
  return before.group !== after.group || before.role !== after.role || before.level !== after.level;
}

/** A post does not become another while a manager is awaited in it. */
export function refuseAwaited(post: string, awaited: Awaited): Refused {
  return awaited.by === 'request'
    ? refuse('positions.reclassifies_requested_post', { params: { post, request: awaited.code }, norm: DESTINATION })
    : refuse('positions.reclassifies_assigned_post', { params: { post }, norm: DESTINATION });
}
