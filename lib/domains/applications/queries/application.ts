import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { MeritLine } from '@/lib/domains/competitions/types';
import type { RequirementCheck } from '@/lib/domains/positions/requirements/types';
import { currentCalendar } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { readDraftContent } from '../operations/draft-content';
import { readScreening } from '../operations/screening';
import { nextStep } from '../next-step';
import { mayReadApplication } from '../policy';
import { missingForSubmission, type Missing, type RequestedDocument } from '../rules';
import { receiptHash } from '../snapshot';
import type { ApplicationSnapshot, ApplicationState } from '../types';
import { callDates } from './call-dates';

export type StageResult = {
  readonly stageId: string;
  readonly position: number;
  readonly name: string;
  readonly weight: string;
  readonly passMark: string;
  readonly maxScore: string;
  readonly startsOn: CalendarDate;
  /** Null while the stage has not been scored for this person. */
  readonly result: { readonly score: string; readonly passed: boolean; readonly reason: string } | null;
};

/** An application as its readers see it; null out of the actor's scope. A constant number of statements. */
export async function getApplication(actor: Actor, id: string) {
  if (!isUuid(id)) return null;
  const row = await db().application.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      state: true,
      version: true,
      personId: true,
      competitionId: true,
      motivation: true,
      statements: true,
      snapshot: true,
      receiptHash: true,
      submittedAt: true,
      screeningReason: true,
      screenedAt: true,
      courseScore: true,
      courseReason: true,
      person: { select: { givenNames: true, familyNames: true, demonstration: true } },
      competition: {
        select: {
          id: true,
          code: true,
          title: true,
          state: true,
          voidReason: true,
          frame: true,
          applicationsOpenOn: true,
          applicationsCloseOn: true,
          resultsOn: true,
          courseStartsOn: true,
          coursePassMark: true,
          meritLists: { select: { publishedAt: true } },
          stages: {
            orderBy: { position: 'asc' },
            select: {
              id: true,
              position: true,
              name: true,
              weight: true,
              passMark: true,
              maxScore: true,
              startsOn: true,
              endsOn: true,
            },
          },
        },
      },
      scores: { select: { stageId: true, score: true, passed: true, reason: true } },
      meritEntry: { select: { rank: true, total: true, outcome: true, lines: true } },
    },
  });
  if (!row || !mayReadApplication(actor, row)) return null;
  const { competition, scores, meritEntry, ...rest } = row;
  const stages = competition.stages.map((stage) => stageResult(stage, scores));
  const lastStageId = stages.findLast(({ result }) => result !== null)?.stageId;
  const published = competition.meritLists.some(({ publishedAt }) => publishedAt !== null);
  return {
    ...rest,
    state: row.state satisfies ApplicationState,
    snapshot: row.snapshot as unknown as ApplicationSnapshot | null,
    courseScore: row.courseScore?.toFixed() ?? null,
    competition: {
      id: competition.id,
      code: competition.code,
      title: competition.title,
      state: competition.state,
      voidReason: competition.voidReason,
      frame: competition.frame,
      opensOn: fromDbDate(competition.applicationsOpenOn),
      closesOn: fromDbDate(competition.applicationsCloseOn),
      resultsOn: fromDbDate(competition.resultsOn),
      courseStartsOn: fromDbDate(competition.courseStartsOn),
      coursePassMark: competition.coursePassMark.toFixed(),
    },
    stages,
    next: nextStep({ state: row.state, lastStageId, call: callDates(competition) }, today(), await currentCalendar()),
    // A list not yet published is a draft of the council's: the candidate does not see it.
    merit:
      meritEntry && published
        ? { ...meritEntry, total: meritEntry.total.toFixed(), lines: meritEntry.lines as unknown as MeritLine[] }
        : null,
  };
}
export type ApplicationView = NonNullable<Awaited<ReturnType<typeof getApplication>>>;

type StageRow = {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly weight: { toFixed(): string };
  readonly passMark: { toFixed(): string };
  readonly maxScore: { toFixed(): string };
  readonly startsOn: Date;
};
type ScoreRow = {
  readonly stageId: string;
  readonly score: { toFixed(): string };
  readonly passed: boolean;
  readonly reason: string;
};

function stageResult(stage: StageRow, scores: readonly ScoreRow[]): StageResult {
  const found = scores.find(({ stageId }) => stageId === stage.id);
  return {
    stageId: stage.id,
    position: stage.position,
    name: stage.name,
    weight: stage.weight.toFixed(),
    passMark: stage.passMark.toFixed(),
    maxScore: stage.maxScore.toFixed(),
    startsOn: fromDbDate(stage.startsOn),
    result: found ? { score: found.score.toFixed(), passed: found.passed, reason: found.reason } : null,
  };
}

export type DraftView = {
  readonly documents: readonly (RequestedDocument & {
    readonly answer: { readonly documentId: string; readonly name: string } | null;
  })[];
  readonly missing: readonly Missing[];
  readonly studies: number;
  readonly experiences: number;
};

/** What a draft holds and what it still lacks. */
export async function getDraft(
  application: Pick<ApplicationView, 'id' | 'personId' | 'competitionId'>,
): Promise<DraftView> {
  const { content, documents } = await readDraftContent(db(), application);
  return {
    documents: content.requestedDocuments.map((requested) => ({
      ...requested,
      answer: documents.find(({ requestedId }) => requestedId === requested.id) ?? null,
    })),
    missing: missingForSubmission(content),
    studies: content.curriculum.studies.length,
    experiences: content.curriculum.experiences.length,
  };
}

/** The frozen profile against the call's requirements: as decided once decided, as it would be until then. */
export async function getRequirementChecks(
  application: Pick<ApplicationView, 'id' | 'competitionId'>,
): Promise<readonly RequirementCheck[]> {
  return (await readScreening(db(), application)).checks;
}

/** Whether the receipt's digest is that of what is stored, computed again now. */
export function isReceiptIntact({
  snapshot,
  receiptHash: told,
}: Pick<ApplicationView, 'snapshot' | 'receiptHash'>): boolean {
  return snapshot !== null && receiptHash(snapshot) === told;
}
