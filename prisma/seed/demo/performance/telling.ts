import { openCycle } from '@/lib/domains/performance/cycle/commands/open-cycle';
import { closeYear } from '@/lib/domains/performance/cycle/commands/close-year';
import { assessYear } from '@/lib/domains/performance/evaluation/commands/assess-year';
import { commentEvaluation } from '@/lib/domains/performance/evaluation/commands/comment-evaluation';
import { evaluateYear } from '@/lib/domains/performance/evaluation/commands/evaluate-year';
import { notifyEvaluation } from '@/lib/domains/performance/evaluation/commands/notify-evaluation';
import { acceptGoals } from '@/lib/domains/performance/goal-set/commands/accept-goals';
import { agreeGoals } from '@/lib/domains/performance/goal-set/commands/agree-goals';
import { commentGoals } from '@/lib/domains/performance/goal-set/commands/comment-goals';
import { objectGoals } from '@/lib/domains/performance/goal-set/commands/object-goals';
import { proposeGoals } from '@/lib/domains/performance/goal-set/commands/propose-goals';
import { setGoals } from '@/lib/domains/performance/goal-set/commands/set-goals';
import { confirmProgress } from '@/lib/domains/performance/progress/commands/confirm-progress';
import { rejectProgress } from '@/lib/domains/performance/progress/commands/reject-progress';
import { reportProgress } from '@/lib/domains/performance/progress/commands/report-progress';
import { reportingPeriods } from '@/lib/domains/goals/periods';
import { addDays, fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Someone } from '@/tests/factories/identity';
import type { Story } from '../../story';
import { evidenceOf } from './evidence';
import type { GoalPlan } from './plans';

/** Who takes part in the years of one assignment. */
export type YearCast = {
  readonly assignmentId: string;
  readonly manager: Someone;
  readonly superior: Someone;
  readonly directorate: Someone;
};

/** How far a year is told. */
export type UpTo =
  | 'PENDING'
  | 'PROPOSED'
  | 'AGREED'
  | 'SET_BY_SUPERIOR'
  | 'OBJECTED'
  | 'FOLLOW_UP'
  | 'YEAR_CLOSED'
  | 'SUPERIOR_ASSESSED'
  | 'EVALUATED'
  | 'COMMENTED'
  | 'NOTIFIED';

const SETTLING: readonly UpTo[] = ['PENDING', 'PROPOSED', 'AGREED', 'SET_BY_SUPERIOR', 'OBJECTED'];

/** One year of an assignment, from its opening on `opensOn`, through the real commands of every party. */
export async function tellYear(
  story: Story,
  cast: YearCast,
  opensOn: CalendarDate,
  plan: readonly GoalPlan[],
  upTo: UpTo,
): Promise<void> {
  const { cycleId } = await story.at(opensOn).system.run(openCycle, { assignmentId: cast.assignmentId });
  const year: ToldYear = { story, cast, cycleId, plan, opensOn };
  await settle(year, upTo);
  if (SETTLING.includes(upTo)) return;
  await report(year);
  if (upTo !== 'FOLLOW_UP') await evaluate(year, upTo);
}

type ToldYear = {
  readonly story: Story;
  readonly cast: YearCast;
  readonly cycleId: string;
  readonly plan: readonly GoalPlan[];
  readonly opensOn: CalendarDate;
};

async function seen({ story, cycleId }: ToldYear) {
  const { version, endsOn } = await story.db.performanceCycle.findUniqueOrThrow({
    where: { id: cycleId },
    select: { version: true, endsOn: true },
  });
  return { cycleId, version, endsOn: fromDbDate(endsOn) };
}

async function settle(year: ToldYear, upTo: UpTo): Promise<void> {
  const { story, cast, cycleId, opensOn, plan } = year;
  const manager = (days: number) => story.at(addDays(opensOn, days)).as(cast.manager, 'manager');
  const superior = (days: number) => story.at(addDays(opensOn, days)).as(cast.superior, 'superior');
  const goals = plan.map((item) => item.goal);
  if (upTo === 'PENDING') return;
  await manager(3).run(proposeGoals, { ...(await seen(year)), goals });
  await superior(4).run(commentGoals, {
    cycleId,
    text: 'Conforme con los indicadores. Revisemos si los valores guardan relación con el plan operativo.',
  });
  if (upTo === 'PROPOSED') return;
  if (upTo === 'SET_BY_SUPERIOR' || upTo === 'OBJECTED') {
    const reason = 'No hubo acuerdo sobre los pesos: el plan operativo de la entidad da prioridad a la primera meta.';
    await superior(6).run(setGoals, { ...(await seen(year)), goals, reason });
    const objection =
      'La primera meta depende de un presupuesto que la entidad no ha asignado todavía; propuse un valor menor.';
    if (upTo === 'OBJECTED') await manager(8).run(objectGoals, { ...(await seen(year)), reason: objection });
    return;
  }
  await superior(6).run(agreeGoals, await seen(year));
  if (upTo !== 'AGREED') await manager(7).run(acceptGoals, await seen(year));
}

async function report(year: ToldYear): Promise<void> {
  const { story, cast, cycleId, plan, opensOn } = year;
  const { endsOn } = await seen(year);
  const goals = await story.db.goal.findMany({
    where: { cycleId },
    orderBy: { position: 'asc' },
    select: { id: true, title: true, frequency: true },
  });
  for (const [index, goal] of goals.entries()) {
    const { values = [], last } = plan[index] ?? {};
    const periods = reportingPeriods(goal.frequency, opensOn, endsOn);
    for (const [turn, value] of values.entries()) {
      const period = periods[turn];
      const reportedOn = period && addDays(period, 5);
      if (!period || !reportedOn || reportedOn > story.today) break;
      const { reportId } = await story
        .at(reportedOn)
        .as(cast.manager, 'manager')
        .run(reportProgress, {
          goalId: goal.id,
          period,
          value,
          narrative:
            'Se ejecutó lo previsto para el período según el plan de trabajo del equipo. Se adjunta el sustento acordado.',
          evidence: [evidenceOf(goal.title)],
        });
      const decided = turn === values.length - 1 ? last : undefined;
      if (decided === 'reported') break;
      const decidedOn = addDays(reportedOn, 3);
      const superior = story.at(decidedOn > story.today ? story.today : decidedOn).as(cast.superior, 'superior');
      const reason = 'El sustento no permite comprobar el valor: faltan las actas de entrega de dos establecimientos.';
      if (decided === 'rejected') await superior.run(rejectProgress, { reportId, version: 0, reason });
      else await superior.run(confirmProgress, { reportId, version: 0 });
    }
  }
}

async function evaluate(year: ToldYear, upTo: UpTo): Promise<void> {
  const { story, cast, cycleId } = year;
  const { endsOn } = await seen(year);
  const day = (days: number) => story.at(addDays(endsOn, days));
  await day(12).system.run(closeYear, { cycleId });
  if (upTo === 'YEAR_CLOSED') return;
  const assessment =
    'Condujo el área con orden y cumplió lo acordado. Las restricciones del presupuesto se comunicaron a tiempo y se atendieron.';
  await day(15)
    .as(cast.superior, 'superior')
    .run(assessYear, { ...(await seen(year)), assessment });
  if (upTo === 'SUPERIOR_ASSESSED') return;
  const reason =
    'Cumplimiento razonable de las metas, según los recursos y circunstancias del año y la apreciación de la entidad.';
  await day(18)
    .as(cast.directorate, 'directorate')
    .run(evaluateYear, { ...(await seen(year)), result: 'favourable', reason });
  if (upTo === 'EVALUATED') return;
  const comment = 'Estoy de acuerdo con el resultado y agradezco el trabajo del equipo.';
  await day(20)
    .as(cast.manager, 'manager')
    .run(commentEvaluation, { ...(await seen(year)), comment });
  if (upTo === 'COMMENTED') return;
  await day(22)
    .as(cast.directorate, 'directorate')
    .run(notifyEvaluation, await seen(year));
}
