import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import { isRequirementKind } from '../requirement-kind';
import type { StoredTerms } from '../types';

const TERMS = {
  title: true,
  managerRole: true,
  profile: true,
  conditions: true,
  vacancies: true,
  publishOn: true,
  applicationsOpenOn: true,
  applicationsCloseOn: true,
  resultsOn: true,
  courseStartsOn: true,
  coursePassMark: true,
  rounding: true,
  challengeNotice: true,
  stages: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      kind: true,
      name: true,
      weight: true,
      passMark: true,
      maxScore: true,
      startsOn: true,
      endsOn: true,
    },
  },
  requirements: { orderBy: { position: 'asc' }, select: { kind: true, value: true, mandatory: true } },
  documents: { orderBy: { position: 'asc' }, select: { id: true, name: true, mandatory: true } },
} as const;

/** Four statements. Null when there is no such competition. */
export async function readTerms(tx: Tx, competitionId: string): Promise<StoredTerms | null> {
  const row = await tx.competition.findUnique({ where: { id: competitionId }, select: TERMS });
  if (!row) return null;
  return {
    ...row,
    publishOn: fromDbDate(row.publishOn),
    applicationsOpenOn: fromDbDate(row.applicationsOpenOn),
    applicationsCloseOn: fromDbDate(row.applicationsCloseOn),
    resultsOn: fromDbDate(row.resultsOn),
    courseStartsOn: fromDbDate(row.courseStartsOn),
    coursePassMark: row.coursePassMark.toFixed(),
    stages: row.stages.map((stage) => ({
      ...stage,
      weight: stage.weight.toFixed(),
      passMark: stage.passMark.toFixed(),
      maxScore: stage.maxScore.toFixed(),
      startsOn: fromDbDate(stage.startsOn),
      endsOn: fromDbDate(stage.endsOn),
    })),
    requirements: row.requirements.flatMap(({ kind, ...line }) => (isRequirementKind(kind) ? [{ ...line, kind }] : [])),
  };
}
