import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Terms } from '../types';

/** The columns of the competition itself. */
export function termsColumns(terms: Terms) {
  const { stages: _stages, requirements: _requirements, documents: _documents, ...columns } = terms;
  return {
    ...columns,
    publishOn: toDbDate(terms.publishOn),
    applicationsOpenOn: toDbDate(terms.applicationsOpenOn),
    applicationsCloseOn: toDbDate(terms.applicationsCloseOn),
    resultsOn: toDbDate(terms.resultsOn),
    courseStartsOn: toDbDate(terms.courseStartsOn),
  } satisfies Prisma.CompetitionUpdateManyMutationInput;
}

/** Replaces the stages, requirements and documents of a draft. A database trigger refuses it in any other state. */
export async function replaceTermsRows(
  tx: Tx,
  competitionId: string,
  { stages, requirements, documents }: Terms,
): Promise<void> {
  await tx.competitionStage.deleteMany({ where: { competitionId } });
  await tx.competitionRequirement.deleteMany({ where: { competitionId } });
  await tx.competitionDocument.deleteMany({ where: { competitionId } });
  await tx.competitionStage.createMany({
    data: stages.map((stage, index) => ({
      ...stage,
      competitionId,
      position: index + 1,
      startsOn: toDbDate(stage.startsOn),
      endsOn: toDbDate(stage.endsOn),
    })),
  });
  await tx.competitionRequirement.createMany({
    data: requirements.map((requirement, index) => ({ ...requirement, competitionId, position: index + 1 })),
  });
  await tx.competitionDocument.createMany({
    data: documents.map((document, index) => ({ ...document, competitionId, position: index + 1 })),
  });
}
