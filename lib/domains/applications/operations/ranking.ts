import 'server-only';
import type { MeritEntry } from '@/lib/domains/competitions/types';
import type { Tx } from '@/lib/platform/db';
import { meritList } from '../merit-list';

/** The list as the frozen terms compute it from the recorded scores, and who was left without all of them. */
export async function rankCompetition(tx: Tx, competitionId: string) {
  const competition = await tx.competition.findUniqueOrThrow({
    where: { id: competitionId },
    select: {
      vacancies: true,
      rounding: true,
      stages: {
        orderBy: { position: 'asc' },
        select: { id: true, name: true, kind: true, weight: true, maxScore: true },
      },
    },
  });
  const applications = await tx.application.findMany({
    where: { competitionId, state: 'CANDIDATE' },
    select: {
      id: true,
      code: true,
      submittedAt: true,
      person: { select: { givenNames: true, familyNames: true, demonstration: true } },
      scores: { select: { stageId: true, score: true } },
    },
  });
  const stages = competition.stages.map((stage) => ({
    ...stage,
    weight: stage.weight.toFixed(),
    maxScore: stage.maxScore.toFixed(),
  }));
  const complete = applications.filter(({ scores }) => scores.length === stages.length);
  const places = meritList(
    { ...competition, stages },
    complete.map(({ id, code, submittedAt, scores }) => ({
      applicationId: id,
      code: code ?? '',
      submittedAt: submittedAt ?? new Date(0),
      scores: Object.fromEntries(scores.map(({ stageId, score }) => [stageId, score.toFixed()])),
    })),
  );
  const byId = new Map(complete.map((application) => [application.id, application]));
  const entries = places.flatMap(({ tieBreak: _told, ...place }): MeritEntry[] => {
    const application = byId.get(place.applicationId);
    if (!application) return [];
    const { givenNames, familyNames, demonstration } = application.person;
    return [
      {
        ...place,
        applicationCode: application.code ?? '',
        candidateName: `${familyNames}, ${givenNames}`,
        demonstration,
      },
    ];
  });
  return { entries, places, stages, absent: applications.length - complete.length };
}
