import type { TreeUnit } from './layout';

export interface DrawnUnit extends TreeUnit {
  /** Whether it is part of the one above it, or only its head reports to that one's. */
  readonly link: 'part' | 'reports' | null;
}

export interface Head {
  readonly unitId: string;
  readonly reportsToUnitId: string | null;
}

/**
 * What each unit is drawn under: the one it belongs to or, at the top, the one whose head its own head reports to, unless
 * that would put something above itself or above its level.
 */
export function drawnUnits<Unit extends TreeUnit>(
  units: readonly Unit[],
  heads: readonly Head[],
): (Unit & DrawnUnit)[] {
  const drawn = new Map<string, Unit & DrawnUnit>(
    units.map((unit) => [unit.id, { ...unit, link: unit.parentId === null ? null : 'part' }]),
  );
  for (const { unitId, reportsToUnitId } of heads) {
    const unit = drawn.get(unitId);
    const above = reportsToUnitId === null ? undefined : drawn.get(reportsToUnitId);
    if (!unit || !above || unit.parentId !== null || above.level > unit.level) continue;
    if (!isUnder(above, unit.id, drawn)) drawn.set(unitId, { ...unit, parentId: above.id, link: 'reports' });
  }
  return [...drawn.values()];
}

/** A unit and those drawn under it. */
export function branchOf<Unit extends TreeUnit>(units: readonly Unit[], rootId: string): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.filter((unit) => isUnder(unit, rootId, byId));
}

function isUnder(start: TreeUnit, id: string, units: ReadonlyMap<string, TreeUnit>): boolean {
  const seen = new Set<string>();
  for (let unit: TreeUnit | undefined = start; unit && !seen.has(unit.id); unit = units.get(unit.parentId ?? '')) {
    if (unit.id === id) return true;
    seen.add(unit.id);
  }
  return false;
}
