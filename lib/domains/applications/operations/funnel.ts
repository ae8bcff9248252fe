import 'server-only';
import type { FunnelCount } from '@/lib/domains/competitions/types';
import type { Tx } from '@/lib/platform/db';

/** How many were left after each step: who applied, who met the profile, who passed each stage. Three statements. */
export async function countFunnel(tx: Tx, competitionId: string): Promise<FunnelCount[]> {
  const submitted = await tx.application.count({ where: { competitionId, submittedAt: { not: null } } });
  const screened = await tx.application.count({
    where: { competitionId, screenedAt: { not: null }, state: { not: 'SCREENED_OUT' } },
  });
  const stages = await tx.$queryRaw<{ id: string; count: number }[]>`
    SELECT s.id, count(sc.id) FILTER (WHERE sc.passed)::int AS count
    FROM competition_stage s LEFT JOIN stage_score sc ON sc."stageId" = s.id
    WHERE s."competitionId" = ${competitionId}::uuid GROUP BY s.id, s.position ORDER BY s.position`;
  return [
    { key: 'submitted', count: submitted },
    { key: 'screened', count: screened },
    ...stages.map(({ id, count }) => ({ key: id, count })),
  ];
}
