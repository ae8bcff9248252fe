import 'server-only';
import { cache } from 'react';
import { isUuid } from '@/lib/kernel/identifiers';
import { fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { sharedData } from '@/lib/platform/shared-data';
import {
  COMPETITION_STATES,
  PUBLIC_GROUPS,
  PUBLIC_STATES,
  type CompetitionRow,
  type CompetitionState,
  type CompetitionView,
  type MeritPlaceView,
  type PublicGroup,
} from './types';
import { readCompetition, readMeritPlaces } from './view';

/** Prefix of what the public pages keep of competitions; see `forgetSharedData`. */
export const PUBLIC_COMPETITIONS = 'competitions:';

const ROW = {
  id: true,
  code: true,
  title: true,
  state: true,
  managerRole: true,
  vacancies: true,
  publishOn: true,
  applicationsOpenOn: true,
  applicationsCloseOn: true,
  resultsOn: true,
} as const;

const PAST_SHOWN = 20;

/** What the public list shows: open calls by closing day, those being evaluated, and the latest results. */
export function listPublicCompetitions(): Promise<Readonly<Record<PublicGroup, readonly CompetitionRow[]>>> {
  return sharedData(`${PUBLIC_COMPETITIONS}list`, async () => {
    const group = async (name: PublicGroup, direction: 'asc' | 'desc') => {
      const where = { state: { in: [...PUBLIC_GROUPS[name]] } };
      const rows = await db().competition.findMany({
        where,
        orderBy: { applicationsCloseOn: direction },
        take: PAST_SHOWN,
        select: ROW,
      });
      return rows.map(toRow);
    };
    const [open, evaluation, results] = await Promise.all([
      group('open', 'asc'),
      group('evaluation', 'asc'),
      group('results', 'desc'),
    ]);
    return { open, evaluation, results };
  });
}

/** A published competition for whoever reads it without a role in it. The merit list only once it is public. */
async function getPublicCompetition(id: string): Promise<CompetitionView | null> {
  return sharedData(`${PUBLIC_COMPETITIONS}${id}`, async () => {
    const competition = await readCompetition(db(), id);
    if (!competition || !PUBLIC_STATES.includes(competition.state)) return null;
    return { ...competition, meritList: competition.meritList?.publishedAt ? competition.meritList : null };
  });
}

/** SERVIR sees every competition as it is now; everybody else, the published ones. Null is a 404. Once per request. */
export const getCompetition = cache(async (actor: Actor | null, id: string): Promise<CompetitionView | null> => {
  if (!isUuid(id)) return null;
  return actor && isServir(actor) ? await readCompetition(db(), id) : await getPublicCompetition(id);
});

export const MERIT_PAGE = 50;

/**
 * A page of the merit list of a competition that `getCompetition` gave with one: straight by rank, so that the last page
 * costs what the first does. Without a page, the whole list, as an act that is printed.
 */
export async function listMeritPlaces(
  actor: Actor | null,
  competitionId: string,
  page?: number,
): Promise<MeritPlaceView[]> {
  const ranks = page ? { from: (page - 1) * MERIT_PAGE + 1, to: page * MERIT_PAGE } : { from: 1 };
  const read = () => readMeritPlaces(db(), competitionId, ranks);
  if (actor && isServir(actor)) return await read();
  return await sharedData(`${PUBLIC_COMPETITIONS}${competitionId}:cuadro:${page ?? 'todo'}`, read);
}

export const COMPETITIONS_PAGE = 25;

export type CompetitionFilter = {
  readonly search?: string;
  readonly state?: string;
  readonly sort?: string;
  readonly page: number;
};

const SORTS = {
  codigo: (order) => ({ code: order }),
  titulo: (order) => ({ title: order }),
  cierre: (order) => ({ applicationsCloseOn: order }),
  resultados: (order) => ({ resultsOn: order }),
} as const satisfies Record<string, (order: Prisma.SortOrder) => Prisma.CompetitionOrderByWithRelationInput>;

const isState = (text: string | undefined): text is CompetitionState =>
  COMPETITION_STATES.some((state) => state === text);

/** Every competition for SERVIR, by page: two statements. */
export async function listCompetitions({ search, state, sort = '-codigo', page }: CompetitionFilter) {
  const column = sort.replace(/^-/, '');
  const order = sort.startsWith('-') ? 'desc' : 'asc';
  const by = column in SORTS ? SORTS[column as keyof typeof SORTS](order) : SORTS.codigo('desc');
  const where: Prisma.CompetitionWhereInput = {
    ...(isState(state) ? { state } : {}),
    ...(search
      ? {
          OR: [
            { title: { contains: search, mode: 'insensitive' } },
            { code: { contains: search, mode: 'insensitive' } },
          ],
        }
      : {}),
  };
  const [rows, total] = await Promise.all([
    db().competition.findMany({
      where,
      orderBy: [by, { id: 'asc' }],
      skip: (page - 1) * COMPETITIONS_PAGE,
      take: COMPETITIONS_PAGE,
      select: ROW,
    }),
    db().competition.count({ where }),
  ]);
  return { rows: rows.map(toRow), total };
}

/** How many competitions are in each state, for the homes. One statement. */
export async function countCompetitionsByState(): Promise<Partial<Record<CompetitionState, number>>> {
  const groups = await db().competition.groupBy({ by: ['state'], _count: { _all: true } });
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count._all]));
}

/** Those in the given states, the next results first. */
export async function listCompetitionsIn(states: readonly CompetitionState[], limit = 10): Promise<CompetitionRow[]> {
  const where = { state: { in: [...states] } };
  const rows = await db().competition.findMany({
    where,
    orderBy: [{ resultsOn: 'asc' }, { id: 'asc' }],
    take: limit,
    select: ROW,
  });
  return rows.map(toRow);
}

/** Competitions whose next step should have been taken by now: publication, evaluation or results. */
export async function listStalledCompetitions(today: CalendarDate, limit = 10): Promise<CompetitionRow[]> {
  const passed = { lt: toDbDate(today) };
  const where: Prisma.CompetitionWhereInput = {
    OR: [
      { state: { in: ['DRAFT', 'IN_REVIEW', 'TERMS_APPROVED'] }, publishOn: passed },
      { state: 'CLOSED', stages: { some: { position: 1, startsOn: passed } } },
      { state: { in: ['EVALUATING', 'MERIT_LIST', 'MERIT_LIST_APPROVED'] }, resultsOn: passed },
      { state: 'RESULTS_PUBLISHED', courseStartsOn: passed },
    ],
  };
  const rows = await db().competition.findMany({
    where,
    orderBy: [{ resultsOn: 'asc' }, { id: 'asc' }],
    take: limit,
    select: ROW,
  });
  return rows.map(toRow);
}

type StoredRow = Prisma.CompetitionGetPayload<{ select: typeof ROW }>;

function toRow(row: StoredRow): CompetitionRow {
  return {
    ...row,
    publishOn: fromDbDate(row.publishOn),
    applicationsOpenOn: fromDbDate(row.applicationsOpenOn),
    applicationsCloseOn: fromDbDate(row.applicationsCloseOn),
    resultsOn: fromDbDate(row.resultsOn),
  };
}
