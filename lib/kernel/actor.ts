/** The roles of the portal, in the order in which an account's first home is chosen. */
export const ROLES = [
  'administrator',
  'directorate',
  'council_member',
  'selection_specialist',
  'monitoring_analyst',
  'entity_head',
  'entity_hr',
  'superior',
  'manager',
  'candidate',
] as const;

export type Role = (typeof ROLES)[number];

/** Who may act besides a signed-in role: someone without an account, and the portal's own jobs. */
export type ActorRole = Role | 'anonymous' | 'system';

/** Who acts, and in which of their roles. Comes from the session, never from an argument of a form. */
export type Actor = {
  readonly userId: string | null;
  readonly personId: string | null;
  readonly name: string;
  readonly role: ActorRole;
  readonly entityId: string | null;
  readonly sessionId: string | null;
};

export const ANONYMOUS: Actor = {
  userId: null,
  personId: null,
  name: 'anonymous',
  role: 'anonymous',
  entityId: null,
  sessionId: null,
};

export const SYSTEM: Actor = { ...ANONYMOUS, name: 'system', role: 'system' };

/** SERVIR's own roles: they see the whole system within their permission. */
export const SERVIR_ROLES = [
  'administrator',
  'directorate',
  'council_member',
  'selection_specialist',
  'monitoring_analyst',
] as const satisfies readonly Role[];

export function isServir(actor: Pick<Actor, 'role'>): boolean {
  return (SERVIR_ROLES as readonly string[]).includes(actor.role);
}
