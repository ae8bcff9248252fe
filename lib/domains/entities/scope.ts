import { isUuid } from '@/lib/kernel/identifiers';
import { isServir, type Actor } from '@/lib/kernel/actor';

/** SERVIR reads every entity, an entity's people their own. What is no id is nobody's. */
export function readsEntity(actor: Actor, id: string): boolean {
  const own = (actor.role === 'entity_hr' || actor.role === 'entity_head') && actor.entityId === id;
  return isUuid(id) && (isServir(actor) || own);
}
