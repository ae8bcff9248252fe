import 'server-only';
import { currentCalendar } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { nextStep, type NextStep } from '../next-step';
import type { ApplicationState } from '../types';
import { callDates } from './call-dates';

export type OwnApplication = {
  readonly id: string;
  readonly code: string | null;
  readonly state: ApplicationState;
  readonly submittedAt: Date | null;
  readonly competition: { readonly id: string; readonly code: string; readonly title: string; readonly state: string };
  /** The stage taken last, if any, and whether it was passed. */
  readonly lastStage: { readonly name: string; readonly passed: boolean } | null;
  /** Null once nothing does. */
  readonly next: NextStep | null;
};

/** One's own applications, newest first. A person applies to few calls: the list is whole. Five statements. */
export async function listOwnApplications(personId: string | null): Promise<OwnApplication[]> {
  if (personId === null) return [];
  const [calendar, rows] = await Promise.all([
    currentCalendar(),
    db().application.findMany({
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
            frame: true,
            applicationsCloseOn: true,
            resultsOn: true,
            courseStartsOn: true,
            meritLists: { select: { publishedAt: true } },
            stages: { orderBy: { position: 'asc' }, select: { id: true, name: true, startsOn: true, endsOn: true } },
          },
        },
        scores: {
          orderBy: { stage: { position: 'desc' } },
          take: 1,
          select: { stageId: true, passed: true, stage: { select: { name: true } } },
        },
      },
    }),
  ]);
  return rows.map(({ scores: [last], ...row }) => ({
    ...row,
    competition: {
      id: row.competition.id,
      code: row.competition.code,
      title: row.competition.title,
      state: row.competition.state,
    },
    lastStage: last ? { name: last.stage.name, passed: last.passed } : null,
    next: nextStep(
      { state: row.state, lastStageId: last?.stageId, call: callDates(row.competition) },
      today(),
      calendar,
    ),
  }));
}

/** One's own application to a call, if there is one. */
export async function findOwnApplicationTo(personId: string | null, competitionId: string) {
  if (personId === null) return null;
  return await db().application.findUnique({
    where: { competitionId_personId: { competitionId, personId } },
    select: { id: true, state: true },
  });
}
