import { describe, expect, it } from 'vitest';
import { closeYear } from '@/lib/domains/performance/cycle/commands/close-year';
import { confirmProgress } from '@/lib/domains/performance/progress/commands/confirm-progress';
import { rejectProgress } from '@/lib/domains/performance/progress/commands/reject-progress';
import { reportProgress } from '@/lib/domains/performance/progress/commands/report-progress';
import { closeHolding, openHolding } from '@/lib/domains/positions/operations/holdings';
import { RECORD_READERS } from '@/lib/document-readers';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { findReadableDocument } from '@/lib/platform/document-access';
import { actorOf } from '@/tests/factories/identity';
import { createSomeone } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';
import { auditOf, cycleOf, evidence, expectRefused, on, opened, openTasks, proposed, settled, type Year } from './year';

const WHY = 'El reporte no corresponde al trimestre informado.';

async function firstGoal(year: Year) {
  const [goal] = (await cycleOf(year)).goals;
  if (!goal) throw new Error('The year has no goals');
  return goal;
}

async function report(year: Year, more: object = {}, day = '2026-06-05') {
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

async function reported(): Promise<Year & { reportId: string; goalId: string }> {
  const year = await settled();
  const result = await report(year);
  if (!result.ok) throw new Error(result.refusal.code);
  return { ...year, ...result.value };
}

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

  it('passes to whoever takes the seat above: the turn, the evidence and the decision', async () => {
    const year = await reported();
    const successor = await createSomeone(
      database.prisma,
      'Sucesora',
      [{ role: 'superior' }],
      new Date('2026-05-01T15:00:00Z'),
    );
    const file = (await reportOf(year.reportId)).documentIds[0] ?? '';
    const reads = async ({ superior: person }: Pick<Year, 'superior'>) =>
      (await findReadableDocument(actorOf(person, 'superior'), file, RECORD_READERS)) !== null;
    expect([await reads(year), await reads({ superior: successor })]).toEqual([true, false]);
    const { reportsToId } = await database.prisma.seat.findFirstOrThrow({
      where: { assignments: { some: { id: year.assignmentId } } },
    });
    await database.prisma.$transaction(async (tx) => {
      await closeHolding(tx, { seatId: reportsToId ?? '', endsOn: calendarDate('2026-06-06') });
      await openHolding(tx, {
        seatId: reportsToId ?? '',
        personId: successor.personId ?? '',
        modality: 'competition',
        startsOn: calendarDate('2026-06-07'),
        support: null,
      });
    });
    expect([await reads(year), await reads({ superior: successor })]).toEqual([false, true]);
    expect(await openTasks(year.reportId)).toMatchObject([{ personId: successor.personId }]);
    const decision = { reportId: year.reportId, version: '0' };
    expectRefused(await on('2026-06-08', confirmProgress, year.superior, 'superior', decision), 'platform.not_found');
    expect(await on('2026-06-08', confirmProgress, successor, 'superior', decision)).toMatchObject({ ok: true });
  });

  it('stays with the superior when another seat of theirs changes hands', async () => {
    const year = await reported();
    const successor = await createSomeone(
      database.prisma,
      'Otra',
      [{ role: 'superior' }],
      new Date('2026-05-01T15:00:00Z'),
    );
    const { unitId } = await database.prisma.seat.findFirstOrThrow({ where: { entityId: year.entityId } });
    const other = await database.prisma.seat.create({
      data: {
        code: `OTRO-${year.cycleId.slice(-8)}`,
        entityId: year.entityId,
        unitId,
        title: 'Otro puesto',
        level: 2,
        servantGroup: 'career_servant',
        functions: [],
      },
    });
    const take = { seatId: other.id, modality: 'trust', support: null } as const;
    await database.prisma.$transaction(async (tx) => {
      await openHolding(tx, { ...take, personId: year.superior.personId ?? '', startsOn: calendarDate('2026-05-01') });
      await closeHolding(tx, { seatId: other.id, endsOn: calendarDate('2026-06-06') });
      await openHolding(tx, { ...take, personId: successor.personId ?? '', startsOn: calendarDate('2026-06-07') });
    });
    expect(await openTasks(year.reportId)).toMatchObject([{ personId: year.superior.personId }]);
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
