import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import type { ApplicationState } from '../types';

export type OwnApplication = {
  readonly id: string;
  readonly code: string | null;
  readonly state: ApplicationState;
  readonly submittedAt: Date | null;
  readonly competition: { readonly id: string; readonly code: string; readonly title: string; readonly state: string };
  /** The stage taken last, if any, and whether it was passed. */
  readonly lastStage: { readonly name: string; readonly passed: boolean } | null;
  /** What comes next and when; null once nothing does. */
  readonly next: {
    readonly what: 'submit' | 'stage' | 'results' | 'course';
    readonly name: string;
    readonly on: CalendarDate;
  } | null;
};

/** One's own applications, newest first. A person applies to few calls: the list is whole. Four statements. */
export async function listOwnApplications(personId: string | null): Promise<OwnApplication[]> {
  if (personId === null) return [];
  const rows = await db().application.findMany({
    where: { personId },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: {
      id: true,
      code: true,
      state: true,
      submittedAt: true,
      competition: {
        select: {
          id: true,
          code: true,
          title: true,
          state: true,
          applicationsCloseOn: true,
          resultsOn: true,
          courseStartsOn: true,
          stages: { orderBy: { position: 'asc' }, select: { id: true, name: true, startsOn: true } },
        },
      },
      scores: {
        orderBy: { stage: { position: 'desc' } },
        take: 1,
        select: { stageId: true, passed: true, stage: { select: { name: true } } },
      },
    },
  });
  return rows.map(({ scores: [last], ...row }) => ({
    ...row,
    competition: {
      id: row.competition.id,
      code: row.competition.code,
      title: row.competition.title,
      state: row.competition.state,
    },
    lastStage: last ? { name: last.stage.name, passed: last.passed } : null,
    next: nextOf(row.state, row.competition, last?.stageId),
  }));
}

type Dates = {
  readonly applicationsCloseOn: Date;
  readonly resultsOn: Date;
  readonly courseStartsOn: Date;
  readonly stages: readonly { readonly id: string; readonly name: string; readonly startsOn: Date }[];
};

function nextOf(state: ApplicationState, call: Dates, lastStageId: string | undefined): OwnApplication['next'] {
  if (state === 'DRAFT') return { what: 'submit', name: '', on: fromDbDate(call.applicationsCloseOn) };
  if (state === 'SELECTED') return { what: 'course', name: '', on: fromDbDate(call.courseStartsOn) };
  if (state !== 'SUBMITTED' && state !== 'CANDIDATE') return null;
  const stage = call.stages[call.stages.findIndex(({ id }) => id === lastStageId) + 1];
  return stage
    ? { what: 'stage', name: stage.name, on: fromDbDate(stage.startsOn) }
    : { what: 'results', name: '', on: fromDbDate(call.resultsOn) };
}

/** One's own application to a call, if there is one. */
export async function findOwnApplicationTo(personId: string | null, competitionId: string) {
  if (personId === null) return null;
  return await db().application.findUnique({
    where: { competitionId_personId: { competitionId, personId } },
    select: { id: true, state: true },
  });
}
