import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { isUuid } from '@/lib/kernel/identifiers';
import type { Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { readsEntity } from '../scope';

const UNIT = {
  id: true,
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

const ORDER: Prisma.OrganizationalUnitOrderByWithRelationInput[] = [{ level: 'asc' }, { name: 'asc' }];

/** An entity with every unit it has or had, from the top; null out of the actor's scope. */
export async function getStructure(actor: Actor, entityId: string) {
  if (!readsEntity(actor, entityId)) return null;
  const row = await db().entity.findUnique({
    where: { id: entityId },
    select: {
      id: true,
      code: true,
      name: true,
      acronym: true,
      entityClass: true,
      government: true,
      units: { orderBy: ORDER, select: UNIT },
    },
  });
  if (!row) return null;
  return {
    ...row,
    units: row.units.map(({ closedOn, ...unit }) => ({ ...unit, closedOn: closedOn && fromDbDate(closedOn) })),
  };
}

export type Structure = NonNullable<Awaited<ReturnType<typeof getStructure>>>;
export type StructureUnit = Structure['units'][number];

/** A unit and the structure it is part of; null out of the actor's scope, or when it is of another entity. */
export async function getUnit(actor: Actor, entityId: string, unitId: string) {
  const structure = isUuid(unitId) ? await getStructure(actor, entityId) : null;
  const unit = structure?.units.find(({ id }) => id === unitId);
  return structure && unit ? { structure, unit } : null;
}
