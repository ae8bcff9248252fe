import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { UnitNode } from '../types';
import { lockStructure } from './lock-structure';

const UNIT = {
  id: true,
  entityId: true,
  parentId: true,
  code: true,
  name: true,
  bodyType: true,
  level: true,
  function: true,
  headcount: true,
  closedOn: true,
  version: true,
} as const satisfies Prisma.OrganizationalUnitSelect;

export type UnitRow = Prisma.OrganizationalUnitGetPayload<{ select: typeof UNIT }>;

/** Every unit of an entity, by id, while nobody else changes them. */
export async function loadUnits(tx: Tx, entityId: string): Promise<ReadonlyMap<string, UnitRow>> {
  await lockStructure(tx, entityId);
  const rows = await tx.organizationalUnit.findMany({ where: { entityId }, select: UNIT });
  return new Map(rows.map((row) => [row.id, row]));
}

/** A unit of an entity with all of its units; null when it is of another. */
export async function loadUnit(tx: Tx, entityId: string | null, id: string) {
  if (entityId === null) return null;
  const units = await loadUnits(tx, entityId);
  const unit = units.get(id);
  return unit ? { ...unit, units } : null;
}

export function nodeOf({
  id,
  parentId,
  level,
  bodyType,
}: Pick<UnitRow, 'id' | 'parentId' | 'level' | 'bodyType'>): UnitNode {
  return { key: id, parentKey: parentId, level, bodyType };
}

export function nodesOf(units: ReadonlyMap<string, UnitRow>): ReadonlyMap<string, UnitNode> {
  return new Map([...units.values()].map((unit) => [unit.id, nodeOf(unit)]));
}

/** As a rule asks of the unit above another. */
export function aboveOf(units: ReadonlyMap<string, UnitRow>, parentId: string | null) {
  const parent = parentId === null ? undefined : units.get(parentId);
  return parent && { name: parent.name, closed: parent.closedOn !== null };
}
