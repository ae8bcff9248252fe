import { reportProgress } from '@/lib/domains/performance/progress/commands/report-progress';
import { cycleOf, evidence, on, settled, type Year } from './year';

export async function firstGoal(year: Year) {
  const [goal] = (await cycleOf(year)).goals;
  if (!goal) throw new Error('The year has no goals');
  return goal;
}

export async function report(year: Year, more: object = {}, day = '2026-06-05') {
  const { id } = await firstGoal(year);
  const input = {
    goalId: id,
    period: '2026-05-31',
    value: '3',
    narrative: 'Se automatizó la convocatoria.',
    evidence: [evidence()],
    ...more,
  };
  return on(day, reportProgress, year.manager, 'manager', input);
}

export async function reported(): Promise<Year & { reportId: string; goalId: string }> {
  const year = await settled();
  const result = await report(year);
  if (!result.ok) throw new Error(result.refusal.code);
  return { ...year, ...result.value };
}
