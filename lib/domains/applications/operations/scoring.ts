import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { MOVABLE } from './move-application';

const STAGE = {
  id: true,
  position: true,
  kind: true,
  name: true,
  weight: true,
  passMark: true,
  maxScore: true,
  competition: {
    select: { id: true, code: true, title: true, state: true, stages: { select: { id: true, position: true } } },
  },
} as const satisfies Prisma.CompetitionStageSelect;

/** A stage of the frozen terms; marks and weight as decimal text. */
export async function findStage(tx: Tx, competitionId: string, position: number) {
  const row = await tx.competitionStage.findUnique({
    where: { competitionId_position: { competitionId, position } },
    select: STAGE,
  });
  return (
    row && {
      ...row,
      weight: row.weight.toFixed(),
      passMark: row.passMark.toFixed(),
      maxScore: row.maxScore.toFixed(),
    }
  );
}
export type ScoredStage = NonNullable<Awaited<ReturnType<typeof findStage>>>;

/**
 * Who takes a stage: candidates who passed the stage before it (and so all), and those whose score in it can still be
 * corrected because no later stage has scored them. By the stages' ids, so that only this competition's scores are read.
 */
export function takesStage({ position, competition }: ScoredStage): Prisma.ApplicationWhereInput {
  const previous = competition.stages.find((stage) => stage.position === position - 1);
  const later = competition.stages.filter((stage) => stage.position > position).map(({ id }) => id);
  return {
    competitionId: competition.id,
    state: { in: ['CANDIDATE', 'ELIMINATED'] },
    scores: { none: { stageId: { in: later } } },
    AND: previous ? [{ scores: { some: { stageId: previous.id, passed: true } } }] : [],
  };
}

export async function listScorable(tx: Tx, stage: ScoredStage, applicationIds: readonly string[]) {
  return await tx.application.findMany({
    where: { AND: [takesStage(stage), { id: { in: [...applicationIds] } }] },
    select: { ...MOVABLE, scores: { select: { stageId: true, score: true, reason: true } } },
  });
}
