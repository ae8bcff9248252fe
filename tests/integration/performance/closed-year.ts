import { closeYear } from '@/lib/domains/performance/cycle/commands/close-year';
import { assessYear } from '@/lib/domains/performance/evaluation/commands/assess-year';
import { evaluateYear } from '@/lib/domains/performance/evaluation/commands/evaluate-year';
import { confirmProgress } from '@/lib/domains/performance/progress/commands/confirm-progress';
import { reportProgress } from '@/lib/domains/performance/progress/commands/report-progress';
import { database } from '@/tests/support/integration-database';
import { cycleOf, evidence, goalRow, on, seen, settled, type Year } from './year';

export const WHY = 'Cumplió lo acordado dentro de los recursos que tuvo.';

/** A year whose first goal, of 60, was confirmed at 3 (half way from 5 to 1) and whose second was never reported. */
export async function closed(frame = 'cgp'): Promise<Year> {
  const year = await settled(frame, [goalRow('60'), goalRow('40')]);
  const [goal] = (await cycleOf(year)).goals;
  const report = await on('2026-06-05', reportProgress, year.manager, 'manager', {
    goalId: goal?.id,
    period: '2026-05-31',
    value: '3',
    narrative: 'Se automatizó la convocatoria.',
    evidence: [evidence()],
  });
  if (!report.ok) throw new Error(report.refusal.code);
  await on('2026-06-08', confirmProgress, year.superior, 'superior', { reportId: report.value.reportId, version: 0 });
  const result = await on('2027-03-01', closeYear, null, null, { cycleId: year.cycleId });
  if (!result.ok) throw new Error(result.refusal.code);
  return year;
}

export const assess = async (year: Year) =>
  on('2027-03-05', assessYear, year.superior, 'superior', { ...(await seen(year)), assessment: WHY });

export const evaluate = async (year: Year, more: object = {}, day = '2027-03-10') =>
  on(day, evaluateYear, year.analyst, 'monitoring_analyst', {
    ...(await seen(year)),
    result: 'favourable',
    reason: WHY,
    ...more,
  });

/** What the last entry of a command in the log says it changed. */
export async function lastChanges(recordId: string, command: string) {
  const entry = await database.prisma.auditEntry.findFirst({ where: { recordId, command }, orderBy: { seq: 'desc' } });
  return entry?.changes;
}

export async function evaluated(): Promise<Year> {
  const year = await closed();
  await assess(year);
  const result = await evaluate(year);
  if (!result.ok) throw new Error(result.refusal.code);
  return year;
}
