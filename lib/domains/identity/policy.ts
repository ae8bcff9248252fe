import { ROLES, type Actor, type Role } from '@/lib/kernel/actor';

/** Roles an entity's HR may invite its own people to; everything else is the administrator's. */
export const ENTITY_ROLES = ['entity_hr', 'entity_head'] as const satisfies readonly Role[];

/** Roles that mean nothing without an entity. */
export function needsEntity(role: Role): boolean {
  return (ENTITY_ROLES as readonly Role[]).includes(role);
}

/** Roles given by hand: a manager's and a superior's come from facts, not from an invitation. */
export const INVITABLE_ROLES = ROLES.filter((role) => !['manager', 'superior', 'candidate'].includes(role));

export function mayInvite(actor: Actor, role: Role, entityId: string | null): boolean {
  if (!INVITABLE_ROLES.includes(role)) return false;
  if (actor.role === 'administrator') return true;
  return actor.role === 'entity_hr' && needsEntity(role) && entityId !== null && entityId === actor.entityId;
}
