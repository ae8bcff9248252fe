import { describe, expect, it } from 'vitest';
import { closeYear } from '@/lib/domains/performance/cycle/commands/close-year';
import { confirmProgress } from '@/lib/domains/performance/progress/commands/confirm-progress';
import { rejectProgress } from '@/lib/domains/performance/progress/commands/reject-progress';
import { database } from '@/tests/support/integration-database';
import { auditOf, expectRefused, on, opened, openTasks, proposed, settled } from './year';
import { firstGoal, report, reported } from './report';

const WHY = 'El reporte no corresponde al trimestre informado.';

const reportOf = (id: string) => database.prisma.progressReport.findUniqueOrThrow({ where: { id } });

describe('performance.report-progress', () => {
  it('keeps value and evidence, tells the superior and names the next period', async () => {
    const { reportId, goalId, superior, manager } = await reported();
    const row = await reportOf(reportId);
    expect(row).toMatchObject({ state: 'REPORTED', reportedById: manager.userId });
    const [file] = await database.prisma.document.findMany({ where: { recordId: reportId } });
    expect(file).toMatchObject({
      id: row.documentIds[0],
      visibility: 'private',
      personIds: [manager.personId],
    });
    expect(await openTasks(reportId)).toMatchObject([
      { kind: 'performance.progress.confirm', personId: superior.personId },
    ]);
    const [next] = await openTasks(goalId);
    expect(next?.dueOn?.toISOString().slice(0, 10)).toBe('2026-09-15');
    expect(await auditOf(goalId, 'performance.report-progress')).toBe(1);
  });

  it.each([
    ['a period reported before', { period: '2026-05-31' }, 'performance.period_reported'],
    ['a period that is not one of the goal', { period: '2026-05-30' }, 'performance.period_unknown'],
    ['a period that has not begun', { period: '2026-11-30' }, 'performance.period_not_begun'],
  ])('refuses %s', async (_case, more, code) => {
    const year = await reported();
    expectRefused(await report(year, more), code, 'period');
  });

  it('refuses a file that is not what its name says, and keeps nothing', async () => {
    const year = await settled();
    const fake = new File(['no es un PDF'], 'acta.pdf', { type: 'application/pdf' });
    expectRefused(await report(year, { evidence: [fake] }), 'platform.upload_type', 'evidence');
    const { id } = await firstGoal(year);
    expect(await database.prisma.progressReport.count({ where: { goalId: id } })).toBe(0);
    expect(await auditOf(id, 'performance.report-progress')).toBe(0);
  });

  it('refuses a value that cannot be of its unit', async () => {
    expectRefused(await report(await settled(), { value: '-1' }), 'goals.value_negative', 'value');
  });

  it('takes a value far off what was agreed only when it is confirmed and explained, and shows why', async () => {
    const year = await settled();
    expectRefused(await report(year, { value: '12' }), 'performance.value_against', 'oddityConfirmed');
    const confirmed = { value: '12', oddityConfirmed: 'on' };
    expectRefused(await report(year, confirmed), 'performance.value_unexplained', 'oddityReason');
    const oddityReason = 'El sistema estuvo detenido cuatro meses por mandato judicial.';
    const result = await report(year, { ...confirmed, oddityReason });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(await reportOf(result.value.reportId)).toMatchObject({ oddityReason });
  });

  it('keeps no explanation of a value that needs none', async () => {
    const result = await report(await settled(), { oddityConfirmed: 'on', oddityReason: 'No hacía falta decirlo.' });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(await reportOf(result.value.reportId)).toMatchObject({ oddityReason: null });
  });

  it('asks for evidence', async () => {
    const year = await settled();
    expect(await report(year, { evidence: [] })).toMatchObject({
      ok: false,
      fieldErrors: [{ field: 'evidence', code: 'too_few' }],
    });
  });

  it('is not found for another manager and waits until the goals are final', async () => {
    const [year, other, draft] = [await settled(), await opened(), await proposed()];
    expectRefused(await report({ ...year, manager: other.manager }), 'platform.not_found');
    expectRefused(await report(draft), 'platform.wrong_state');
  });

  it('keeps one report when sent twice at the same time', async () => {
    const year = await settled();
    const results = await Promise.all([report(year), report(year)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const { id } = await firstGoal(year);
    expect(await database.prisma.progressReport.count({ where: { goalId: id } })).toBe(1);
  });
});

describe('performance.report-progress, twice at once', () => {
  it('owes the third period after the first two are reported together', async () => {
    const year = await settled();
    const periods = ['2026-05-31', '2026-08-31'];
    const results = await Promise.all(periods.map((period) => report(year, { period }, '2026-09-01')));
    expect(results.map((result) => result.ok)).toEqual([true, true]);
    const { id, nextPeriod } = await firstGoal(year);
    expect(nextPeriod?.toISOString().slice(0, 10)).toBe('2026-11-30');
    const tasks = await openTasks(id);
    expect(tasks.map((task) => task.dueOn?.toISOString().slice(0, 10))).toEqual(['2026-12-15']);
  });
});

describe('performance.confirm-progress', () => {
  it('makes the value count and tells the manager', async () => {
    const { reportId, goalId, superior, manager } = await reported();
    expect(await on('2026-06-08', confirmProgress, superior, 'superior', { reportId, version: 0 })).toMatchObject({
      ok: true,
    });
    const goal = await database.prisma.goal.findUniqueOrThrow({ where: { id: goalId } });
    expect(goal.lastValue?.toFixed()).toBe('3');
    expect(goal.lastReportedOn?.toISOString().slice(0, 10)).toBe('2026-06-05');
    expect(await openTasks(reportId)).toEqual([]);
    const told = { userId: manager.userId, kind: 'performance.progress_confirmed' };
    expect(await database.prisma.notification.count({ where: told })).toBe(1);
  });

  it('keeps the value of the latest period when an earlier one is confirmed after it', async () => {
    const year = await settled();
    const first = await report(year, {}, '2026-09-01');
    const second = await report(year, { period: '2026-08-31', value: '2' }, '2026-09-02');
    for (const result of [second, first]) {
      if (!result.ok) throw new Error(result.refusal.code);
      await on('2026-09-08', confirmProgress, year.superior, 'superior', {
        reportId: result.value.reportId,
        version: 0,
      });
    }
    expect((await firstGoal(year)).lastValue?.toFixed()).toBe('2');
  });

  it('is decided once: the second decision is told so', async () => {
    const { reportId, superior } = await reported();
    const decide = () => on('2026-06-08', confirmProgress, superior, 'superior', { reportId, version: 0 });
    const results = await Promise.all([decide(), decide()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await auditOf(reportId, 'performance.confirm-progress')).toBe(1);
  });

  it('belongs to the superior of that post alone', async () => {
    const { reportId, superiorsSuperior, manager } = await reported();
    const input = { reportId, version: 0 };
    expectRefused(await on('2026-06-08', confirmProgress, superiorsSuperior, 'superior', input), 'platform.not_found');
    expectRefused(await on('2026-06-08', confirmProgress, manager, 'manager', input), 'platform.forbidden');
    expectRefused(await on('2026-06-08', confirmProgress, manager, 'superior', input), 'platform.own_case');
  });

  it('is too late once the year is closed', async () => {
    const { reportId, superior, cycleId } = await reported();
    await on('2027-03-01', closeYear, null, null, { cycleId });
    expectRefused(
      await on('2027-03-02', confirmProgress, superior, 'superior', { reportId, version: 0 }),
      'performance.year_closed',
    );
    expect((await reportOf(reportId)).state).toBe('REPORTED');
  });
});

describe('performance.reject-progress', () => {
  it('needs a reason, and the manager reports that period again', async () => {
    const year = await reported();
    const { reportId, superior } = year;
    const reject = (reason: string) =>
      on('2026-06-08', rejectProgress, superior, 'superior', { reportId, version: 0, reason });
    expect(await reject('')).toMatchObject({ ok: false, fieldErrors: [{ field: 'reason' }] });
    expect(await reject(WHY)).toMatchObject({ ok: true });
    expect(await reportOf(reportId)).toMatchObject({ state: 'REJECTED', decisionReason: WHY });
    expect((await firstGoal(year)).nextPeriod?.toISOString().slice(0, 10)).toBe('2026-05-31');
    expect((await firstGoal(year)).lastValue).toBeNull();

    expect(await report(year, { value: '4' }, '2026-06-10')).toMatchObject({ ok: true, value: { reportId } });
    expect(await reportOf(reportId)).toMatchObject({ state: 'REPORTED', decisionReason: null });
    expect((await firstGoal(year)).nextPeriod?.toISOString().slice(0, 10)).toBe('2026-08-31');
  });
});
