import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { ownEntityOf } from '@/lib/domains/positions/scope';
import type { CompareFilters } from '../list-filters';
import { stateSpreadFor, type StateSpread } from '../state-wide';
import { drawnGroup, groupKey, groupsOf } from './groups';
import { paidRows } from './paid-rows';
import { payCells } from './pay-cells';
import { stateGroups } from './state-groups';

/**
 * The posts of the reader's entity, each beside those of its group in the other entities of the State, of which it reads how
 * they spread and no post. Kinds of entity narrow nothing here: a part of a group taken from the whole would tell what the
 * group keeps.
 */
export async function compareWithState(actor: Actor, asked: CompareFilters) {
  const entityId = ownEntityOf(actor);
  const filters = { ...asked, entityClass: null, government: null };
  const [cells, state] = await Promise.all([payCells(actor), stateGroups()]);
  const groups = groupsOf<StateSpread | null>(cells, filters, (_, role, level) => {
    const group = state.get(groupKey(role, level));
    return group && entityId !== null ? stateSpreadFor(group, entityId) : null;
  });
  return {
    ...(await paidRows(actor, filters, groups)),
    groups: groups.map((group) => drawnGroup(group, group.pays)),
  };
}
