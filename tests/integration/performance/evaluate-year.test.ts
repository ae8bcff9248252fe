import { describe, expect, it } from 'vitest';
import { closeYear } from '@/lib/domains/performance/cycle/commands/close-year';
import { endYear } from '@/lib/domains/performance/cycle/commands/end-year';
import { commentEvaluation } from '@/lib/domains/performance/evaluation/commands/comment-evaluation';
import { evaluateYear } from '@/lib/domains/performance/evaluation/commands/evaluate-year';
import { notifyEvaluation } from '@/lib/domains/performance/evaluation/commands/notify-evaluation';
import { endYearsOf } from '@/lib/domains/performance/jobs/end-years';
import { listAssignmentsToOpen, listYearsToClose } from '@/lib/domains/performance/jobs/turn-years';
import { reportProgress } from '@/lib/domains/performance/progress/commands/report-progress';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { database } from '@/tests/support/integration-database';
import { assess, closed, evaluate, evaluated, lastChanges, WHY } from './closed-year';
import { auditOf, cycleOf, evidence, expectRefused, on, openTasks, proposed, seen, settled, type Year } from './year';

describe('performance.close-year', () => {
  it('freezes the achievement with its explanation and gives the superior their turn', async () => {
    const year = await closed();
    const cycle = await cycleOf(year);
    expect(cycle.state).toBe('YEAR_CLOSED');
    expect(cycle.achievement?.toFixed(2)).toBe('30.00');
    expect(cycle.breakdown).toMatchObject({
      total: '30.00',
      lines: [
        { value: '3', achievement: '50.00', contribution: '30.00', formula: 'proportion' },
        { value: null, achievement: '0.00', formula: 'not_reported' },
      ],
    });
    expect(await openTasks(year.cycleId)).toMatchObject([
      { kind: 'performance.cycle.assess', personId: year.superior.personId },
    ]);
    const goals = cycle.goals.map((goal) => goal.id);
    expect(await database.prisma.task.count({ where: { recordId: { in: goals }, closedAt: null } })).toBe(0);
  });

  it('is refused before the year is over and on one that was closed', async () => {
    const year = await settled();
    expectRefused(
      await on('2027-02-28', closeYear, null, null, { cycleId: year.cycleId }),
      'performance.year_not_over',
    );
    const over = await closed();
    expectRefused(await on('2027-03-02', closeYear, null, null, { cycleId: over.cycleId }), 'platform.wrong_state');
    expect(await auditOf(over.cycleId, 'performance.close-year')).toBe(1);
  });

  it('is done once when two instances try at the same time', async () => {
    const year = await settled();
    const results = await Promise.all(
      [1, 2].map(() => on('2027-03-01', closeYear, null, null, { cycleId: year.cycleId })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it('is found by the night job after the last reports had their time, and so is the next year', async () => {
    const year = await settled();
    expect(await listYearsToClose(calendarDate('2027-03-15'))).not.toContain(year.cycleId);
    expect(await listYearsToClose(calendarDate('2027-03-16'))).toContain(year.cycleId);
    expect(await listAssignmentsToOpen(calendarDate('2027-02-28'))).not.toContain(year.assignmentId);
    expect(await listAssignmentsToOpen(calendarDate('2027-03-01'))).toContain(year.assignmentId);
  });
});

describe('performance.end-year', () => {
  const end = (year: Year) =>
    database.prisma.assignment.update({
      where: { id: year.assignmentId },
      data: { state: 'ENDED', endedOn: new Date('2026-09-10') },
    });
  const reported = async (year: Year) => {
    const [goal] = (await cycleOf(year)).goals;
    const input = { goalId: goal?.id, period: '2026-05-31', value: '3', narrative: 'Se automatizó la convocatoria.' };
    const result = await on('2026-06-05', reportProgress, year.manager, 'manager', {
      ...input,
      evidence: [evidence()],
    });
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.reportId;
  };
  const endIt = ({ cycleId }: Year) => on('2026-09-10', endYear, null, null, { cycleId });

  it('closes a settled year on the day the assignment ended, once, and leaves no report waiting', async () => {
    const year = await settled();
    const reportId = await reported(year);
    expectRefused(await endIt(year), 'platform.not_found');
    await end(year);
    await endYearsOf({ assignmentId: year.assignmentId });
    expectRefused(await endIt(year), 'platform.not_found');
    const cycle = await cycleOf(year);
    expect(cycle.state).toBe('YEAR_CLOSED');
    expect(cycle.achievement?.toFixed(2)).toBe('0.00');
    const owed = [reportId, ...cycle.goals.map((goal) => goal.id)];
    expect(await database.prisma.task.count({ where: { recordId: { in: owed }, closedAt: null } })).toBe(0);
    expect(await openTasks(year.cycleId)).toMatchObject([{ kind: 'performance.cycle.assess' }]);
    expect(await auditOf(year.cycleId, 'performance.end-year')).toBe(1);
  });

  it('asks nobody any more for goals that were never settled', async () => {
    const year = await proposed();
    await end(year);
    expect(await endIt(year)).toMatchObject({ ok: true });
    expectRefused(await endIt(year), 'platform.not_found');
    expect(await openTasks(year.cycleId)).toEqual([]);
    expect(await cycleOf(year)).toMatchObject({ state: 'PLANNING', goalSetState: 'PROPOSED' });
  });
});

describe('performance.evaluate-year', () => {
  it('takes the superior’s assessment as an input and keeps SERVIR’s result', async () => {
    const year = await evaluated();
    const cycle = await cycleOf(year);
    expect(cycle).toMatchObject({
      state: 'EVALUATED',
      superiorAssessment: WHY,
      result: 'favourable',
      evaluationReason: WHY,
    });
    expect(await openTasks(year.cycleId)).toMatchObject([
      { kind: 'performance.cycle.comment', personId: year.manager.personId },
    ]);
  });

  it('waits for the assessment until its date, and then asks why it goes on without', async () => {
    const year = await closed();
    expectRefused(await evaluate(year), 'performance.assessment_pending');
    expectRefused(await evaluate(year, {}, '2027-03-20'), 'performance.assessment_missing', 'unassessedReason');
    const why = 'Se reiteró el pedido dos veces.';
    expect(await evaluate(year, { unassessedReason: why }, '2027-03-20')).toMatchObject({ ok: true });
    expect((await cycleOf(year)).unassessedReason).toBe(why);
    const changes = await lastChanges(year.cycleId, 'performance.evaluate-year');
    expect(changes).toContainEqual({ field: 'silentSuperior', after: 'Jefa de Prueba' });
    expect(changes).toContainEqual({ field: 'assessmentDueOn', after: '2027-03-15' });
  });

  it('is refused before the year is over', async () => {
    expectRefused(await evaluate(await settled(), {}, '2026-12-01'), 'platform.wrong_state');
  });

  it('is SERVIR’s in the cadre: the superior is told so', async () => {
    const year = await closed();
    await assess(year);
    const input = { ...(await seen(year)), result: 'favourable', reason: WHY };
    expectRefused(
      await on('2027-03-10', evaluateYear, year.superior, 'superior', input),
      'performance.authority_is_servir',
    );
    expect(await cycleOf(year)).toMatchObject({ state: 'SUPERIOR_ASSESSED', result: null });
  });

  it('is not found for the superior who also belongs to SERVIR: the host is heard, and another decides', async () => {
    const year = await closed();
    await assess(year);
    const input = { ...(await seen(year)), result: 'favourable', reason: WHY };
    expectRefused(await on('2027-03-10', evaluateYear, year.superior, 'directorate', input), 'platform.not_found');
    expect(await cycleOf(year)).toMatchObject({ state: 'SUPERIOR_ASSESSED', result: null });
  });

  it('is the superior’s under the Act, with the same data', async () => {
    const year = await closed('act-current');
    expectRefused(await evaluate(year), 'performance.authority_is_superior');
    const input = { ...(await seen(year)), result: 'favourable', reason: WHY };
    expect(await on('2027-03-10', evaluateYear, year.superior, 'superior', input)).toMatchObject({ ok: true });
  });

  it('is not found outside the analyst’s portfolio, and nobody evaluates themselves', async () => {
    const year = await closed();
    await assess(year);
    const input = { ...(await seen(year)), result: 'favourable', reason: WHY };
    expectRefused(
      await on('2027-03-10', evaluateYear, year.otherAnalyst, 'monitoring_analyst', input),
      'platform.not_found',
    );
    expectRefused(await on('2027-03-10', evaluateYear, year.manager, 'directorate', input), 'platform.own_case');
    expectRefused(await on('2027-03-10', evaluateYear, year.manager, 'manager', input), 'platform.forbidden');
  });
});

describe('performance.notify-evaluation', () => {
  const notify = async (year: Year, more: object = {}, day = '2027-03-25') =>
    on(day, notifyEvaluation, year.analyst, 'monitoring_analyst', { ...(await seen(year)), ...more });

  it('hears the manager first, tells both sides and enters the track record', async () => {
    const year = await evaluated();
    expectRefused(await notify(year), 'performance.comment_missing', 'reason');
    const comment = { ...(await seen(year)), comment: 'Agradezco el apoyo del equipo.' };
    expect(await on('2027-03-12', commentEvaluation, year.manager, 'manager', comment)).toMatchObject({ ok: true });
    expect(await openTasks(year.cycleId)).toMatchObject([
      { kind: 'performance.cycle.notify', personId: year.analyst.personId },
    ]);
    expect(await notify(year)).toMatchObject({ ok: true });
    const [entry] = await database.prisma.trackRecordEntry.findMany({ where: { memberId: year.memberId } });
    expect(entry).toMatchObject({ year: 2027, result: 'favourable', recordId: year.cycleId });
    expect(entry?.achievement.toFixed(2)).toBe('30.00');
    const told = await database.prisma.notification.findMany({
      where: { kind: 'performance.result_notified', recordId: year.cycleId },
      select: { userId: true },
    });
    expect(told.map((notice) => notice.userId).toSorted()).toEqual(
      [year.manager.userId, year.superior.userId].toSorted(),
    );
  });

  it('goes on without a comment once its time has passed, when it says why, and only once', async () => {
    const year = await evaluated();
    const why = { reason: 'No comentó en el plazo que se le dio.' };
    expectRefused(await notify(year, why, '2027-03-24'), 'performance.comment_pending');
    expect(await notify(year, why)).toMatchObject({ ok: true });
    expectRefused(await notify(year, why), 'platform.wrong_state');
    expect(await database.prisma.trackRecordEntry.count({ where: { memberId: year.memberId } })).toBe(1);
    expect((await cycleOf(year)).uncommentedReason).toBe(why.reason);
    expect(await lastChanges(year.cycleId, 'performance.notify-evaluation')).toContainEqual({
      field: 'silentManager',
      after: 'Gerente de Prueba',
    });
  });
});
