import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { competitionParties, competitionRecord } from '../records';
import { competitionLifecycle } from '../transitions';
import type { CompetitionState } from '../types';

export const MOVABLE = {
  id: true,
  code: true,
  title: true,
  frame: true,
  state: true,
  version: true,
  createdById: true,
  writerIds: true,
  publishOn: true,
  applicationsOpenOn: true,
  applicationsCloseOn: true,
  resultsOn: true,
  courseStartsOn: true,
  stages: { select: { startsOn: true }, orderBy: { position: 'asc' }, take: 1 },
} as const;

/** A competition as its commands read it. */
export async function findCompetition(tx: Tx, id: string) {
  return await tx.competition.findUnique({ where: { id }, select: MOVABLE });
}
export type MovableCompetition = NonNullable<Awaited<ReturnType<typeof findCompetition>>>;

/** Who has written its terms, with whoever writes them now. */
export function writersWith({ writerIds }: Pick<MovableCompetition, 'writerIds'>, userId: string | null): string[] {
  return userId === null ? writerIds : [...new Set([...writerIds, userId])];
}

export type Move = {
  readonly to: CompetitionState;
  readonly set?: {
    writerIds?: string[];
    approvedById?: string | null;
    publishedAt?: Date;
    returnReason?: string | null;
    voidReason?: string;
  };
  readonly reason?: string;
  /** Who reads this line of its timeline: a public act by default. */
  readonly visibility?: Effect['visibility'];
};

/** Moves it from the state in which it was read, and answers the effect for the command's outcome. */
export async function moveCompetition(tx: Tx, competition: MovableCompetition, move: Move): Promise<Effect> {
  const { id, state, version } = competition;
  const touched = await tx.competition.updateMany({
    where: { id, state, version },
    data: { state: move.to, version: { increment: 1 }, ...move.set },
  });
  expectOne(touched);
  return {
    record: competitionRecord(competition),
    move: { lifecycle: competitionLifecycle, from: state, to: move.to },
    parties: competitionParties(competition),
    visibility: move.visibility ?? 'public',
    ...(move.reason ? { reason: move.reason } : {}),
  };
}
