import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { GovernmentLevel } from '../types';
import type { UnitFunction, UnitNode } from './types';

/** What the trigger `units_make_a_tree` says of any of the rules below. */
export const NOT_A_TREE = { code: 'entities.units_not_a_tree' } as const;

/** What the database says when two units of an entity would be called the same, or one would belong to a closed one. */
export const UNIT_CONSTRAINTS = {
  units_make_a_tree: NOT_A_TREE,
  closed_unit_is_empty: { code: 'entities.parent_closed_meanwhile' },
  organizational_unit_entityId_name_key: { code: 'entities.unit_name_taken', field: 'name' },
  organizational_unit_entityId_code_key: { code: 'entities.unit_code_taken', field: 'code' },
} as const satisfies Record<string, Refusal>;

/** A unit belongs to one that exists, at its own level or above, and never to one that belongs to it. */
export function checkPlaceInTree(unit: UnitNode, units: ReadonlyMap<string, UnitNode>): Result {
  if (unit.parentKey === null) return ok();
  const parent = units.get(unit.parentKey);
  if (!parent) return refuse('entities.parent_unknown', { field: 'parentId', params: { parent: unit.parentKey } });
  if (parent.level > unit.level) {
    return refuse('entities.parent_below', {
      field: 'level',
      params: { level: unit.level, parentLevel: parent.level },
      norm: { source: 'S3 I.2' },
    });
  }
  return isBelow(parent, unit.key, units) ? refuse('entities.units_not_a_tree', { field: 'parentId' }) : ok();
}

/** A unit that moves takes those under it along: none of them may end up above it. */
export function checkThoseUnder(unit: UnitNode, units: ReadonlyMap<string, UnitNode>): Result {
  for (const other of units.values()) {
    if (other.parentKey === unit.key && other.level < unit.level) {
      return refuse('entities.children_above', { field: 'level', params: { level: other.level } });
    }
  }
  return ok();
}

/** A unit that is open belongs to one that is open, if to any. */
export function checkOpenAbove(parent: { readonly name: string; readonly closed: boolean } | null | undefined): Result {
  return parent?.closed ? refuse('entities.parent_closed', { field: 'parentId', params: { unit: parent.name } }) : ok();
}

/** No other unit of the entity has its name or its code. */
export function checkUnitNames(
  unit: { readonly id: string | null; readonly name: string; readonly code: string },
  others: Iterable<{ readonly id: string; readonly name: string; readonly code: string }>,
): Result {
  for (const { id, name, code } of others) {
    if (id === unit.id) continue;
    if (name === unit.name) return { ok: false, refusal: UNIT_CONSTRAINTS.organizational_unit_entityId_name_key };
    if (code === unit.code) return { ok: false, refusal: UNIT_CONSTRAINTS.organizational_unit_entityId_code_key };
  }
  return ok();
}

/** A unit closes once nothing is left in it: neither open units nor posts in force. */
export function checkClosable(left: { readonly units: readonly string[]; readonly posts: readonly string[] }): Result {
  if (left.units.length > 0) return refuse('entities.unit_has_units', { params: { units: listed(left.units) } });
  return left.posts.length > 0 ? refuse('entities.unit_has_posts', { params: { posts: listed(left.posts) } }) : ok();
}

/** The functions of S3 T11 are those of regional managements. */
export function checkUnitFunction(unitFunction: UnitFunction | null, government: GovernmentLevel): Result {
  return unitFunction === null || government === 'regional'
    ? ok()
    : refuse('entities.function_not_regional', { field: 'function', norm: { source: 'S3 T11' } });
}

const LISTED = 5;

/** The first few names, and that there are more. */
function listed(names: readonly string[]): string {
  return names.slice(0, LISTED).join('; ') + (names.length > LISTED ? '…' : '');
}

function isBelow(start: UnitNode, key: string, units: ReadonlyMap<string, UnitNode>): boolean {
  const seen = new Set<string>();
  for (let unit: UnitNode | undefined = start; unit && !seen.has(unit.key); unit = above(unit, units)) {
    if (unit.key === key) return true;
    seen.add(unit.key);
  }
  return false;
}

function above(unit: UnitNode, units: ReadonlyMap<string, UnitNode>): UnitNode | undefined {
  return unit.parentKey === null ? undefined : units.get(unit.parentKey);
}
