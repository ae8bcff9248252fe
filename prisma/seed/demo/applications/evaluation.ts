import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import { compareDecimals } from '@/lib/kernel/decimal';
import { computeMeritList } from '@/lib/domains/applications/commands/compute-merit-list';
import { publishResults } from '@/lib/domains/applications/commands/publish-results';
import { recordCourseResult } from '@/lib/domains/applications/commands/record-course-result';
import { recordStageScores } from '@/lib/domains/applications/commands/record-stage-scores';
import { screenApplication } from '@/lib/domains/applications/commands/screen-application';
import { startCourse } from '@/lib/domains/applications/commands/start-course';
import { concludeCompetition } from '@/lib/domains/cadre/commands/conclude-competition';
import { incorporateCandidate } from '@/lib/domains/cadre/commands/incorporate-candidate';
import { approveMeritList } from '@/lib/domains/competitions/commands/approve-merit-list';
import { COMPETITION_STATES, type CompetitionState } from '@/lib/domains/competitions/types';
import type { Story } from '../../story';
import type { SeededCall } from '../competitions';
import type { ServirStaff } from '../servir';
import type { Applied } from './index';
import { COURSE_REASONS, SCREENING_REASONS, scoreReason } from './reasons';

type Staff = Pick<ServirStaff, 'specialist' | 'council' | 'directorate'>;

/** Takes a call from its screening as far as its story goes. */
export async function evaluateCall(
  story: Story,
  staff: Staff,
  call: SeededCall,
  applied: readonly Applied[],
): Promise<void> {
  const { competitionId, terms, until } = call;
  const specialist = (day: CalendarDate) => story.at(day).as(staff.specialist, 'selection_specialist');
  const reaches = (state: CompetitionState) => COMPETITION_STATES.indexOf(until) >= COMPETITION_STATES.indexOf(state);
  const seen = async () => {
    const { version } = await story.db.competition.findUniqueOrThrow({
      where: { id: competitionId },
      select: { version: true },
    });
    return { competitionId, version: String(version) };
  };
  await screen(story, specialist(addDays(terms.applicationsCloseOn, 3)), applied);
  if (until === 'DECLARED_VOID') return;
  for (const [index, stage] of terms.stages.entries()) {
    const told = applied.filter(({ fate }) => fate.scores?.[index] !== undefined);
    if (stage.startsOn > story.today || told.length === 0) break;
    const day = stage.endsOn < story.today ? stage.endsOn : story.today;
    const scores = told.map(({ applicationId, fate }, row) => {
      const score = fate.scores?.[index] ?? '0';
      return {
        applicationId,
        score,
        reason: scoreReason(stage.kind, compareDecimals(score, stage.passMark) >= 0, row),
      };
    });
    await specialist(day).run(recordStageScores, { competitionId, position: String(index + 1), scores });
  }
  if (!reaches('MERIT_LIST')) return;
  const last = terms.stages.at(-1)?.endsOn ?? terms.resultsOn;
  const absentConfirmed = applied.some(({ fate }) => fate.kind === 'absent') ? 'on' : '';
  await specialist(addDays(last, 1)).run(computeMeritList, { ...(await seen()), absentConfirmed });
  if (!reaches('MERIT_LIST_APPROVED')) return;
  const reason =
    'El Consejo revisó las actas de cada etapa y el cálculo del cuadro, y los encuentra conformes con las bases.';
  await story
    .at(addDays(last, 4))
    .as(staff.council, 'council_member')
    .run(approveMeritList, { ...(await seen()), reason });
  if (!reaches('RESULTS_PUBLISHED')) return;
  await specialist(terms.resultsOn).run(publishResults, await seen());
  if (!reaches('INTRODUCTORY_COURSE')) return;
  await specialist(terms.courseStartsOn).run(startCourse, await seen());
  await finishCourse(story, staff, terms.courseStartsOn, applied);
  if (reaches('CONCLUDED')) await specialist(addDays(terms.courseStartsOn, 24)).run(concludeCompetition, await seen());
}

type Acting = ReturnType<ReturnType<Story['at']>['as']>;

async function screen(story: Story, specialist: Acting, applied: readonly Applied[]): Promise<void> {
  for (const [index, { applicationId, fate }] of applied.entries()) {
    if (fate.kind === 'unscreened' || fate.kind === 'withdrawn') continue;
    const decision = fate.kind === 'screenedOut' ? 'SCREENED_OUT' : 'CANDIDATE';
    const reasons = SCREENING_REASONS[decision];
    await specialist.run(screenApplication, {
      applicationId,
      version: await versionOf(story, applicationId),
      decision,
      reason: reasons[index % reasons.length],
    });
  }
}

async function finishCourse(
  story: Story,
  { specialist, directorate }: Staff,
  startedOn: CalendarDate,
  applied: readonly Applied[],
): Promise<void> {
  const marked = addDays(startedOn, 19);
  for (const { applicationId, fate } of applied) {
    if (fate.course === undefined) continue;
    const passed = compareDecimals(fate.course, '14') >= 0;
    await story
      .at(marked)
      .as(specialist, 'selection_specialist')
      .run(recordCourseResult, {
        applicationId,
        version: await versionOf(story, applicationId),
        score: fate.course,
        reason: COURSE_REASONS[passed ? 'passed' : 'failed'],
      });
    if (!fate.resolution) continue;
    const incorporatedOn = addDays(marked, 2);
    await story
      .at(incorporatedOn)
      .as(directorate, 'directorate')
      .run(incorporateCandidate, {
        applicationId,
        incorporatedOn,
        resolution: fate.resolution,
        version: await versionOf(story, applicationId),
      });
  }
}

async function versionOf(story: Story, applicationId: string): Promise<string> {
  const { version } = await story.db.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { version: true },
  });
  return String(version);
}
