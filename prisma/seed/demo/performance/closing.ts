import { closeYear } from '@/lib/domains/performance/cycle/commands/close-year';
import { assessYear } from '@/lib/domains/performance/evaluation/commands/assess-year';
import { commentEvaluation } from '@/lib/domains/performance/evaluation/commands/comment-evaluation';
import { evaluateYear } from '@/lib/domains/performance/evaluation/commands/evaluate-year';
import { lapseTerm } from '@/lib/domains/performance/evaluation/commands/lapse-term';
import { notifyEvaluation } from '@/lib/domains/performance/evaluation/commands/notify-evaluation';
import { addDays, fromDbDate } from '@/lib/kernel/calendar-date';
import { seen, type ToldYear, type UpTo } from './told-year';

/** A year that is over, closed and evaluated as far as it is told. */
export async function closeAndEvaluate(year: ToldYear, upTo: UpTo, silence: boolean): Promise<void> {
  const { story, cast, cycleId } = year;
  const { endsOn } = await seen(year);
  const day = (days: number) => story.at(addDays(endsOn, days));
  await day(12).system.run(closeYear, { cycleId });
  if (upTo === 'YEAR_CLOSED') {
    await lapse(year, 'assessmentDueOn');
    return;
  }
  if (silence) {
    await notifyInSilence(year);
    return;
  }
  const assessment =
    'Condujo el área con orden y cumplió lo acordado. Las restricciones del presupuesto se comunicaron a tiempo y se atendieron.';
  await day(15)
    .as(cast.superior, 'superior')
    .run(assessYear, { ...(await seen(year)), assessment });
  if (upTo === 'SUPERIOR_ASSESSED') return;
  await day(18)
    .as(cast.directorate, 'directorate')
    .run(evaluateYear, { ...(await seen(year)), ...FAVOURABLE });
  if (upTo === 'EVALUATED') {
    await lapse(year, 'commentDueOn');
    return;
  }
  const comment = 'Estoy de acuerdo con el resultado y agradezco el trabajo del equipo.';
  await day(20)
    .as(cast.manager, 'manager')
    .run(commentEvaluation, { ...(await seen(year)), comment });
  if (upTo === 'COMMENTED') return;
  await day(22)
    .as(cast.directorate, 'directorate')
    .run(notifyEvaluation, await seen(year));
}

const FAVOURABLE = {
  result: 'favourable',
  reason:
    'Cumplimiento razonable de las metas, según los recursos y circunstancias del año y lo que la entidad informó.',
} as const;

/** Neither the superior nor the manager answers, and SERVIR goes on without each when their time has passed. */
async function notifyInSilence(year: ToldYear): Promise<void> {
  const { story, cast } = year;
  const unassessedReason =
    'Se le pidió por oficio y por correo, sin respuesta; el informe de gestión suple su apreciación.';
  const evaluatedOn = await lapse(year, 'assessmentDueOn');
  if (!evaluatedOn) return;
  await story
    .at(evaluatedOn)
    .as(cast.directorate, 'directorate')
    .run(evaluateYear, { ...(await seen(year)), ...FAVOURABLE, unassessedReason });
  const notifiedOn = await lapse(year, 'commentDueOn');
  if (!notifiedOn) return;
  const reason = 'Se le avisó del resultado y de su plazo en el portal y por correo, y no comentó.';
  await story
    .at(notifiedOn)
    .as(cast.directorate, 'directorate')
    .run(notifyEvaluation, { ...(await seen(year)), reason });
}

/** The night after a date that passed in silence. Answers the day SERVIR may go on; null while the date is to come. */
async function lapse({ story, cycleId }: ToldYear, term: 'assessmentDueOn' | 'commentDueOn') {
  const dates = await story.db.performanceCycle.findUniqueOrThrow({
    where: { id: cycleId },
    select: { assessmentDueOn: true, commentDueOn: true },
  });
  const dueOn = dates[term] && fromDbDate(dates[term]);
  if (!dueOn || dueOn >= story.today) return null;
  const lapsedOn = addDays(dueOn, 1);
  await story.at(`${lapsedOn}T01:40`).system.run(lapseTerm, { cycleId });
  return lapsedOn;
}
