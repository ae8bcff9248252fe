import 'server-only';
import { db } from '@/lib/platform/db';
import { sharedData } from '@/lib/platform/shared-data';
import { byTerritory, requestFunnel } from './rules';
import type { CadreAtAGlance, PublicFigures, YearAchievement } from './types';

/** States of an assignment in which the manager serves in the post. */
const IN_POST = ['ON_PROBATION', 'CONFIRMED'] as const;
const YEARS_SHOWN = 6;

/** The cadre in figures, at most a minute old: a visit to the public pages costs no query. */
export function getPublicFigures(): Promise<PublicFigures> {
  return sharedData('transparency:figures', async () => {
    const [members, inPost, entities, [latest], invented] = await Promise.all([
      db().cadreMember.count({ where: { state: { not: 'EXCLUDED' } } }),
      db().assignment.count({ where: { state: { in: [...IN_POST] } } }),
      db().entity.count({ where: { assignments: { some: { state: { in: [...IN_POST] } } } } }),
      achievementByYear(1),
      db().cadreMember.count({ where: { person: { demonstration: true } }, take: 1 }),
    ]);
    return { members, inPost, entities, achievement: latest ?? null, demonstration: invented > 0 };
  });
}

/** The directorate's view of the whole: six queries, whatever the rows. */
export async function getCadreAtAGlance(): Promise<CadreAtAGlance> {
  const [members, assignments, requests, started, achievement, places] = await Promise.all([
    db().cadreMember.groupBy({ by: ['state'], _count: true }),
    db().assignment.groupBy({ by: ['state'], _count: true }),
    db().managerRequest.groupBy({ by: ['state'], _count: true }),
    db().assignment.count({ where: { requestId: { not: null }, startsOn: { not: null } } }),
    achievementByYear(YEARS_SHOWN),
    db().$queryRaw<{ ubigeo: string; count: number }[]>`
      SELECT e.ubigeo, count(*)::int AS count FROM assignment a JOIN entity e ON e.id = a."entityId"
      WHERE a.state IN ('ON_PROBATION', 'CONFIRMED') GROUP BY e.ubigeo`,
  ]);
  const byState = counted(requests);
  return {
    members: counted(members),
    assignments: counted(assignments),
    requests: byState,
    funnel: requestFunnel(byState, started),
    achievement: achievement.toReversed(),
    territories: byTerritory(places),
  };
}

function counted<State extends string>(
  rows: readonly { state: State; _count: number }[],
): Partial<Record<State, number>> {
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count])) as Partial<Record<State, number>>;
}

/** The latest years first. Read from the cadre's track record, which only notified evaluations enter. */
async function achievementByYear(years: number): Promise<YearAchievement[]> {
  const rows = await db().$queryRaw<{ year: number; average: string; evaluations: number }[]>`
    SELECT year, round(avg(achievement), 1)::text AS average, count(*)::int AS evaluations
    FROM track_record_entry GROUP BY year ORDER BY year DESC LIMIT ${years}`;
  return [...rows];
}
