import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { UnitNode } from './types';

/** What the trigger `units_make_a_tree` says of any of the rules below. */
export const NOT_A_TREE = { code: 'entities.units_not_a_tree' } as const;

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
