import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { CompareFilters } from '../list-filters';
import { spreadOf, type Spread } from '../outliers';
import { drawnGroup, groupsOf } from './groups';
import { paidRows } from './paid-rows';
import { payCells } from './pay-cells';

/** The monthly pay of managers' posts, group by group, and one page of those that stand apart, or of all of them. */
export async function comparePay(actor: Actor, filters: CompareFilters) {
  const groups = groupsOf<Spread>(await payCells(actor), filters, spreadOfPosts);
  return {
    ...(await paidRows(actor, filters, groups)),
    groups: groups.map((group) => drawnGroup(group, group.apart)),
  };
}

function spreadOfPosts(pays: Parameters<typeof spreadOf>[0]): Spread {
  const spread = spreadOf(pays);
  if (!spread) throw new Error('A group has posts');
  return spread;
}
