import { openCycle } from '@/lib/domains/performance/cycle/commands/open-cycle';
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
import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Story } from '../../story';
import { closeAndEvaluate } from './closing';
import { evidenceOf } from './evidence';
import type { GoalPlan } from './plans';
import { seen, type ToldYear, type UpTo, type YearCast } from './told-year';

const SETTLING: readonly UpTo[] = ['PENDING', 'PROPOSED', 'AGREED', 'SET_BY_SUPERIOR', 'OBJECTED'];

/**
 * One year of an assignment, from its opening on `opensOn`, through the real commands of every party.
 * @param silence whether the superior and the manager leave the evaluation without an answer
 */
export async function tellYear(
  story: Story,
  cast: YearCast,
  opensOn: CalendarDate,
  plan: readonly GoalPlan[],
  upTo: UpTo,
  silence: boolean,
): Promise<void> {
  const { cycleId } = await story.at(opensOn).system.run(openCycle, { assignmentId: cast.assignmentId });
  const year: ToldYear = { story, cast, cycleId, plan, opensOn };
  await settle(year, upTo);
  if (SETTLING.includes(upTo)) return;
  await report(year);
  if (upTo !== 'FOLLOW_UP') await closeAndEvaluate(year, upTo, silence);
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
