import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { RequestState } from '../transitions';
import { readableBy } from './scope';

export const REQUESTS_PAGE_SIZE = 25;

export const REQUEST_SORTS = ['code', 'entity', 'neededOn', 'submittedAt'] as const;
export type RequestSort = (typeof REQUEST_SORTS)[number];

export type RequestFilter = {
  readonly search: string;
  readonly state: RequestState | null;
  readonly sort: RequestSort;
  readonly descending: boolean;
  readonly page: number;
};

/** A page of the requests the actor may read. Two queries whatever the page. */
export async function listRequests(actor: Actor, filter: RequestFilter) {
  const { search, state, sort, page } = filter;
  const contains = { contains: search, mode: 'insensitive' } as const;
  const where: Prisma.ManagerRequestWhereInput = {
    AND: [
      readableBy(actor),
      state ? { state } : {},
      search === ''
        ? {}
        : {
            OR: [
              { code: contains },
              { seat: { title: contains } },
              { entity: { name: contains } },
              { entity: { acronym: contains } },
            ],
          },
    ],
  };
  const direction = filter.descending ? 'desc' : 'asc';
  const [total, rows] = await Promise.all([
    db().managerRequest.count({ where, take: COUNTED_UP_TO + 1 }),
    db().managerRequest.findMany({
      where,
      orderBy: [sort === 'entity' ? { entity: { name: direction } } : { [sort]: direction }, { id: direction }],
      skip: (page - 1) * REQUESTS_PAGE_SIZE,
      take: REQUESTS_PAGE_SIZE,
      select: {
        id: true,
        code: true,
        state: true,
        neededOn: true,
        submittedAt: true,
        seat: { select: { title: true } },
        entity: { select: { name: true, acronym: true } },
        proposals: { select: { id: true } },
      },
    }),
  ]);
  return {
    total,
    pageSize: REQUESTS_PAGE_SIZE,
    rows: rows.map(({ seat, entity, proposals, ...row }) => ({
      ...row,
      neededOn: fromDbDate(row.neededOn),
      post: seat.title,
      entity: entity.name,
      acronym: entity.acronym,
      proposals: proposals.length,
    })),
  };
}

export type RequestRow = Awaited<ReturnType<typeof listRequests>>['rows'][number];

/** Beyond it a list says "more than". */
