import 'server-only';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { GovernmentLevel } from './types';

export const ENTITIES_PAGE_SIZE = 25;

export const ENTITY_SORTS = ['name', 'acronym', 'sector'] as const;
export type EntitySort = (typeof ENTITY_SORTS)[number];

export type EntityFilter = {
  readonly search: string;
  readonly government: GovernmentLevel | null;
  readonly entityClass: string | null;
  readonly sort: EntitySort;
  readonly descending: boolean;
  readonly page: number;
};

/** A page of the entities, with how many of their seats are managers'. Three statements: seats are counted for the page alone. */
export async function listEntities({ search, government, entityClass, sort, descending, page }: EntityFilter) {
  const contains = { contains: search, mode: 'insensitive' } as const;
  const where: Prisma.EntityWhereInput = {
    ...(government ? { government } : {}),
    ...(entityClass ? { entityClass } : {}),
    ...(search === '' ? {} : { OR: [{ name: contains }, { acronym: contains }, { code: contains }] }),
  };
  const direction = descending ? 'desc' : 'asc';
  const [total, rows] = await Promise.all([
    db().entity.count({ where }),
    db().entity.findMany({
      where,
      orderBy: [{ [sort]: direction }, { id: 'asc' }],
      skip: (page - 1) * ENTITIES_PAGE_SIZE,
      take: ENTITIES_PAGE_SIZE,
      select: {
        id: true,
        name: true,
        acronym: true,
        entityClass: true,
        government: true,
        sector: true,
        ubigeo: true,
        portfolio: { select: { risk: true } },
      },
    }),
  ]);
  const counts = await db().seat.groupBy({
    by: ['entityId'],
    where: { servantGroup: 'public_manager', suppressedOn: null, entityId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  const managerSeats = new Map(counts.map(({ entityId, _count }) => [entityId, _count]));
  return {
    total,
    pageSize: ENTITIES_PAGE_SIZE,
    rows: rows.map(({ portfolio, ...row }) => ({
      ...row,
      managerSeats: managerSeats.get(row.id) ?? 0,
      followed: portfolio !== null,
    })),
  };
}
