import { attachDocument } from '@/lib/domains/applications/commands/attach-document';
import { saveDraft } from '@/lib/domains/applications/commands/save-draft';
import { startApplication } from '@/lib/domains/applications/commands/start-application';
import { submitApplication } from '@/lib/domains/applications/commands/submit-application';
import { STATEMENTS } from '@/lib/domains/applications/types';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import type { CompetitionState } from '@/lib/domains/competitions/types';
import type { Command } from '@/lib/platform/command';
import type { Db } from '@/lib/platform/db';
import { certificate } from './certificate';

/** Runs a command as the applicant; throws when it is refused. */
export type Run = <Input, Loaded, Out, Prepared>(
  command: Command<Input, Loaded, Out, Prepared>,
  input: unknown,
) => Promise<Out>;

const MOTIVATION =
  'He conducido equipos de administración en el interior del país y quiero llevar esa experiencia a más entidades.';

/** A draft with everything the call asks for; only its author's last step is missing. */
export async function prepareApplication(db: Db, run: Run, competitionId: string): Promise<string> {
  const { applicationId } = await run(startApplication, { competitionId });
  const requested = await db.competitionDocument.findMany({
    where: { competitionId, mandatory: true },
    orderBy: { position: 'asc' },
  });
  for (const { id, name } of requested) {
    await run(attachDocument, { applicationId, requestedId: id, document: certificate(name) });
  }
  await run(saveDraft, { applicationId, motivation: MOTIVATION, statements: [...STATEMENTS] });
  return applicationId;
}

/** The same, submitted. */
export async function sendApplication(db: Db, run: Run, competitionId: string): Promise<string> {
  const applicationId = await prepareApplication(db, run, competitionId);
  await run(submitApplication, { applicationId, version: '0' });
  return applicationId;
}

/** Dates of the call of the tests. */
export const CALL_DATES = {
  publishOn: calendarDate('2026-08-10'),
  applicationsOpenOn: calendarDate('2026-08-11'),
  applicationsCloseOn: calendarDate('2026-09-04'),
  resultsOn: calendarDate('2026-11-06'),
  courseStartsOn: calendarDate('2026-11-16'),
} as const;

const STAGES = [
  ['curricular', 'Evaluación curricular', '30', '12', '20'],
  ['knowledge', 'Prueba de conocimientos', '30', '12', '20'],
  ['interview', 'Entrevista final', '40', '14', '20'],
] as const;

/** A call of three stages and one vacancy as its own story would have left it, without telling that story. */
export async function createCall(db: Db, createdById: string, { vacancies = 1 }: { vacancies?: number } = {}) {
  const dates = Object.fromEntries(Object.entries(CALL_DATES).map(([name, on]) => [name, toDbDate(on)])) as Record<
    keyof typeof CALL_DATES,
    Date
  >;
  const call = await db.competition.create({
    data: {
      ...dates,
      code: `CON-TEST-${crypto.randomUUID().slice(0, 8)}`,
      title: 'Gerentes de administración para gobiernos regionales',
      frame: 'cgp',
      state: 'PUBLISHED',
      managerRole: 'operational_strategic',
      profile: 'Dirige los sistemas administrativos.',
      conditions: 'Régimen del Cuerpo.',
      vacancies,
      coursePassMark: '14',
      challengeNotice: 'Reconsideración dentro de los 8 días hábiles.',
      createdById,
      publishedAt: dates.publishOn,
      createdAt: dates.publishOn,
      stages: {
        create: STAGES.map(([kind, name, weight, passMark, maxScore], index) => ({
          position: index + 1,
          kind,
          name,
          weight,
          passMark,
          maxScore,
          startsOn: dates.resultsOn,
          endsOn: dates.resultsOn,
        })),
      },
      requirements: {
        create: [
          { position: 1, kind: 'study_level', value: 'professional_title' },
          { position: 2, kind: 'general_experience_years', value: '5' },
          { position: 3, kind: 'area_experience_years', value: 'administration:3' },
        ],
      },
      documents: {
        create: [
          { position: 1, name: 'Título profesional o grado académico' },
          { position: 2, name: 'Constancia de colegiatura vigente', mandatory: false },
        ],
      },
    },
    select: {
      id: true,
      stages: { orderBy: { position: 'asc' }, select: { id: true } },
      documents: { orderBy: { position: 'asc' }, select: { id: true } },
    },
  });
  return {
    competitionId: call.id,
    stageIds: call.stages.map(({ id }) => id),
    documentIds: call.documents.map(({ id }) => id),
  };
}

/** Puts a call in another state, as if its own acts had been told. */
export async function moveCall(db: Db, competitionId: string, state: CompetitionState): Promise<void> {
  await db.competition.update({ where: { id: competitionId }, data: { state } });
}
