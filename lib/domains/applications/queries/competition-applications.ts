import 'server-only';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import { APPLICATION_STATES, type ApplicationState } from '../types';

export const PAGE_SIZE = 50;

export const SORTS = ['codigo', 'nombre', 'presentada'] as const;
export type Sort = { readonly by: (typeof SORTS)[number]; readonly descending: boolean };

export type ApplicationsFilter = {
  readonly competitionId: string;
  /** Part of a code or of a name, accents and case aside. */
  readonly text: string;
  readonly state: ApplicationState | null;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
};

export type ListedApplication = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly state: ApplicationState;
  readonly submittedAt: Date;
  readonly stagesPassed: number;
  readonly lastScore: string | null;
};

/** One page of the applications a competition received, and how many there are (up to 10 001). Two statements. */
export async function listApplications(
  filter: ApplicationsFilter,
): Promise<{ rows: ListedApplication[]; total: number }> {
  const where = Prisma.sql`a."competitionId" = ${filter.competitionId}::uuid AND a."submittedAt" IS NOT NULL
    ${filter.state ? Prisma.sql`AND a.state = ${filter.state}::"ApplicationState"` : Prisma.empty}
    ${matching(filter.text)}`;
  const listed = db().$queryRaw<ListedApplication[]>`
    SELECT a.id, a.code, p."familyNames" || ', ' || p."givenNames" AS name, p.demonstration, a.state, a."submittedAt",
      s.passed::int AS "stagesPassed", s.last::text AS "lastScore"
    FROM (SELECT a.* FROM application a JOIN person p ON p.id = a."personId" WHERE ${where}
      ORDER BY ${orderBy(filter.sort)} LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}) a
    JOIN person p ON p.id = a."personId"
    LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE sc.passed) AS passed,
      (array_agg(sc.score ORDER BY st.position DESC))[1] AS last
      FROM stage_score sc JOIN competition_stage st ON st.id = sc."stageId" WHERE sc."applicationId" = a.id) s ON true
    ORDER BY ${orderBy(filter.sort)}`;
  const found = db().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT 1 FROM application a JOIN person p ON p.id = a."personId"
      WHERE ${where} LIMIT ${COUNTED_UP_TO + 1}) found`;
  const [rows, [counted]] = await Promise.all([listed, found]);
  return { rows, total: counted?.total ?? 0 };
}

function matching(text: string) {
  if (text === '') return Prisma.empty;
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`AND (a.code ILIKE ${pattern}
    OR unaccent(p."givenNames" || ' ' || p."familyNames" || ' ' || p."givenNames") ILIKE unaccent(${pattern}))`;
}

function orderBy({ by, descending }: Sort) {
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  if (by === 'nombre') {
    return Prisma.sql`p."familyNames" ${direction}, p."givenNames" ${direction}, a.id`;
  }
  return by === 'presentada' ? Prisma.sql`a."submittedAt" ${direction}, a.id` : Prisma.sql`a.code ${direction}, a.id`;
}

export type StateCount = { readonly state: ApplicationState; readonly count: number };

/** How many applications a competition has in each state, drafts apart, in the order of their life. */
export async function countByState(competitionId: string): Promise<StateCount[]> {
  const groups = await db().application.groupBy({
    by: ['state'],
    where: { competitionId, submittedAt: { not: null } },
    _count: true,
  });
  const counts = new Map(groups.map(({ state, _count }) => [state, _count]));
  return APPLICATION_STATES.flatMap((state) => {
    const count = counts.get(state);
    return count ? [{ state, count }] : [];
  });
}
