import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { db } from '@/lib/platform/db';
import { findStage, takesStage } from '../operations/scoring';

/** What the specialist's screens of a competition show of it; null while it is not public. */
export async function getEvaluatedCompetition(id: string) {
  if (!isUuid(id)) return null;
  const row = await db().competition.findFirst({
    where: { id, publishedAt: { not: null } },
    select: {
      id: true,
      code: true,
      title: true,
      state: true,
      version: true,
      vacancies: true,
      coursePassMark: true,
      courseStartsOn: true,
      stages: {
        orderBy: { position: 'asc' },
        select: { id: true, position: true, name: true, weight: true, passMark: true, maxScore: true },
      },
    },
  });
  return (
    row && {
      ...row,
      coursePassMark: row.coursePassMark.toFixed(),
      stages: row.stages.map((stage) => ({
        ...stage,
        weight: stage.weight.toFixed(),
        passMark: stage.passMark.toFixed(),
        maxScore: stage.maxScore.toFixed(),
      })),
    }
  );
}
export type EvaluatedCompetition = NonNullable<Awaited<ReturnType<typeof getEvaluatedCompetition>>>;

export type StageProgress = {
  readonly stageId: string;
  readonly takes: number;
  readonly scored: number;
  readonly passed: number;
};

/** How far each stage is: who takes it, who has been scored, who passed. One statement. */
export async function listStageProgress(competitionId: string): Promise<StageProgress[]> {
  return await db().$queryRaw<StageProgress[]>`
    WITH scored AS (
      SELECT st.id, st.position, count(sc.id)::int AS scored, (count(sc.id) FILTER (WHERE sc.passed))::int AS passed
      FROM competition_stage st LEFT JOIN stage_score sc ON sc."stageId" = st.id
      WHERE st."competitionId" = ${competitionId}::uuid GROUP BY st.id, st.position)
    SELECT s.id AS "stageId", s.scored, s.passed, GREATEST(s.scored, COALESCE(
      (SELECT b.passed FROM scored b WHERE b.position = s.position - 1),
      (SELECT count(*)::int FROM application WHERE "competitionId" = ${competitionId}::uuid
        AND "screenedAt" IS NOT NULL AND state NOT IN ('SCREENED_OUT', 'WITHDRAWN'))))::int AS takes
    FROM scored s ORDER BY s.position`;
}

export type SheetRow = {
  readonly applicationId: string;
  readonly code: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly score: string | null;
  readonly reason: string | null;
  readonly passed: boolean | null;
};

/** A page of a stage's sheet: who takes it, in order of code, with what has been recorded. */
export async function getStageSheet(competitionId: string, position: number, page: number, size: number) {
  const stage = await findStage(db(), competitionId, position);
  if (!stage) return null;
  const where = takesStage(stage);
  const [total, rows] = await Promise.all([
    db().application.count({ where }),
    db().application.findMany({
      where,
      orderBy: { code: 'asc' },
      skip: (page - 1) * size,
      take: size,
      select: {
        id: true,
        code: true,
        person: { select: { givenNames: true, familyNames: true, demonstration: true } },
        scores: { where: { stageId: stage.id }, select: { score: true, reason: true, passed: true } },
      },
    }),
  ]);
  return {
    stage,
    total,
    rows: rows.map(({ id, code, person, scores: [recorded] }): SheetRow => ({
      applicationId: id,
      code: code ?? '',
      name: `${person.familyNames}, ${person.givenNames}`,
      demonstration: person.demonstration,
      score: recorded?.score.toFixed() ?? null,
      reason: recorded?.reason ?? null,
      passed: recorded?.passed ?? null,
    })),
  };
}
