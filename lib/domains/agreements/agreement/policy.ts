import type { Actor } from '@/lib/kernel/actor';
import type { AgreementParty } from './types';

type Sides = { readonly entityId: string; readonly personId: string };

/**
 * For which of the three parties this actor may sign, or null (R030 2.9, 12). The manager signs for themself alone,
 * whatever other role they hold.
 */
export function partyOf(actor: Pick<Actor, 'role' | 'personId' | 'entityId'>, sides: Sides): AgreementParty | null {
  const isManager = actor.personId !== null && actor.personId === sides.personId;
  if (actor.role === 'manager') return isManager ? 'manager' : null;
  if (isManager) return null;
  if (actor.role === 'entity_head') return actor.entityId === sides.entityId ? 'entity_head' : null;
  return actor.role === 'directorate' ? 'servir' : null;
}
