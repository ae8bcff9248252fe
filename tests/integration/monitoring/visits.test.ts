import { describe, expect, it } from 'vitest';
import { cancelVisit } from '@/lib/domains/monitoring/visit/commands/cancel-visit';
import { planVisit } from '@/lib/domains/monitoring/visit/commands/plan-visit';
import { recordVisit } from '@/lib/domains/monitoring/visit/commands/record-visit';
import { addDays, calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { heldVisit, onDay, PLAN, plannedVisit, recordForm } from '@/tests/factories/monitoring';
import { createPosting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';

const START = calendarDate('2026-03-02');
const DAY = calendarDate('2026-06-15');
const ANALYST = 'monitoring_analyst';

const posting = () => createPosting(database.prisma, START);
const visitOf = (id: string) =>
  db().monitoringVisit.findUniqueOrThrow({
    where: { id },
    include: { attendees: true, findings: true, commitments: true },
  });
const openTasks = (recordId: string) => db().task.findMany({ where: { recordId, closedAt: null } });
const linesOf = (recordId: string, command: string) => db().auditEntry.count({ where: { recordId, command } });
const noticesTo = (userId: string, kind: string) => db().notification.count({ where: { userId, kind } });

describe('monitoring.plan-visit', () => {
  it('puts the visit on the analyst’s worklist and tells the manager and the superior', async () => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    expect(await visitOf(visitId)).toMatchObject({
      state: 'PLANNED',
      analystId: p.analyst.personId,
      assignmentId: p.assignmentId,
    });
    expect(await openTasks(visitId)).toMatchObject([
      {
        kind: 'monitoring.visit.hold',
        personId: p.analyst.personId,
        dueOn: toDbDate(DAY),
        url: `/visitas/${visitId}/registrar`,
      },
    ]);
    expect(await linesOf(visitId, 'monitoring.plan-visit')).toBe(1);
    expect(await noticesTo(p.manager.userId, 'monitoring.visit-planned')).toBe(1);
    expect(await noticesTo(p.superior.userId, 'monitoring.visit-planned')).toBe(1);
  });

  it('does not exist for an analyst with another portfolio, nor for the directorate', async () => {
    const p = await posting();
    const input = { assignmentId: p.assignmentId, plannedOn: DAY, ...PLAN };
    expect(await onDay(DAY, planVisit, p.otherAnalyst, ANALYST, input)).toMatchObject({
      ok: false,
      refusal: { code: 'platform.not_found' },
    });
    expect(await onDay(DAY, planVisit, p.directorate, 'directorate', input)).toMatchObject({
      ok: false,
      refusal: { code: 'platform.forbidden' },
    });
    expect(await db().monitoringVisit.count({ where: { assignmentId: p.assignmentId } })).toBe(0);
  });

  it('refuses one’s own case', async () => {
    const p = await posting();
    await database.prisma.portfolioEntity.update({
      where: { entityId: p.entityId },
      data: { analystId: p.superior.personId ?? '' },
    });
    const input = { assignmentId: p.assignmentId, plannedOn: DAY, ...PLAN };
    expect(await onDay(DAY, planVisit, p.superior, ANALYST, input)).toMatchObject({
      ok: false,
      refusal: { code: 'platform.own_case' },
    });
  });

  it('refuses a day that has passed and an assignment that ended', async () => {
    const p = await posting();
    const input = { assignmentId: p.assignmentId, plannedOn: addDays(DAY, -1), ...PLAN };
    expect(await onDay(DAY, planVisit, p.analyst, ANALYST, input)).toMatchObject({
      refusal: { code: 'monitoring.planned_in_past', field: 'plannedOn' },
    });
    await database.prisma.assignment.update({
      where: { id: p.assignmentId },
      data: { state: 'ENDED', endedOn: toDbDate(addDays(DAY, -1)) },
    });
    expect(await onDay(DAY, planVisit, p.analyst, ANALYST, { ...input, plannedOn: DAY })).toMatchObject({
      refusal: { code: 'monitoring.assignment_ended', field: 'plannedOn' },
    });
  });

  it('plans once, however many times and however fast the form is sent', async () => {
    const p = await posting();
    const input = { assignmentId: p.assignmentId, plannedOn: DAY, ...PLAN };
    const results = await Promise.all([1, 2, 3, 4].map(() => onDay(DAY, planVisit, p.analyst, ANALYST, input)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.refusal.code === 'monitoring.already_planned')).toHaveLength(
      3,
    );
    expect(
      await db().auditEntry.count({ where: { command: 'monitoring.plan-visit', caseIds: { has: p.assignmentId } } }),
    ).toBe(1);
  });
});

describe('monitoring.record-visit', () => {
  it('writes what was found, opens commitments, leaves the risk in the portfolio and plans the next visit, in one act', async () => {
    const p = await posting();
    const next = addDays(DAY, 60);
    const visitId = await heldVisit(p, DAY, {
      risk: 'high',
      nextVisitOn: next,
      nextAgenda: 'Comprobar los compromisos asumidos.',
    });
    const visit = await visitOf(visitId);
    expect(visit).toMatchObject({
      state: 'HELD',
      risk: 'high',
      heldOn: toDbDate(DAY),
      nextVisitOn: toDbDate(next),
      version: 1,
    });
    expect(visit.attendees).toMatchObject([{ name: 'María Prueba Solís', post: 'Jefa de Abastecimiento' }]);
    expect(visit.commitments).toMatchObject([{ ownerRole: 'manager', fulfilledById: null, state: 'OPEN' }]);
    expect(await openTasks(visitId)).toEqual([]);
    expect(await openTasks(visit.commitments[0]?.id ?? '')).toMatchObject([
      { kind: 'monitoring.commitment.fulfil-manager', personId: p.manager.personId, dueOn: toDbDate(addDays(DAY, 20)) },
    ]);
    expect(await db().portfolioEntity.findUnique({ where: { entityId: p.entityId } })).toMatchObject({ risk: 'high' });
    const planned = await db().monitoringVisit.findFirstOrThrow({
      where: { assignmentId: p.assignmentId, state: 'PLANNED' },
    });
    expect(planned.plannedOn).toEqual(toDbDate(next));
    expect(await openTasks(planned.id)).toHaveLength(1);
    expect(await noticesTo(p.directorate.userId, 'monitoring.high-risk')).toBe(1);
  });

  it('keeps the goals it speaks of, and refuses those of another assignment', async () => {
    const [p, other] = [await posting(), await posting()];
    const [goal, foreign] = [await goalOf(p.assignmentId), await goalOf(other.assignmentId)];
    const visitId = await plannedVisit(p, DAY);
    const finding = (goalId: string) =>
      recordForm(visitId, DAY, {
        findings: [
          { goalId: '', text: '' },
          { goalId, text: 'Va por delante de lo esperado.' },
        ],
      });
    expect(await onDay(DAY, recordVisit, p.analyst, ANALYST, finding(foreign))).toMatchObject({
      refusal: { code: 'monitoring.goal_of_another', field: 'findings[1].text' },
    });
    expect(await onDay(DAY, recordVisit, p.analyst, ANALYST, finding(goal))).toMatchObject({ ok: true });
    expect((await visitOf(visitId)).findings).toMatchObject([{ goalId: goal, text: 'Va por delante de lo esperado.' }]);
  });

  it.each([
    ['a day to come', { heldOn: addDays(DAY, 1) }, 'monitoring.held_in_future', 'heldOn'],
    ['a day before the assignment', { heldOn: addDays(START, -1) }, 'monitoring.held_before_assignment', 'heldOn'],
    [
      'a next visit on the same day',
      { nextVisitOn: DAY, nextAgenda: 'Volver sobre los compromisos.' },
      'monitoring.next_before_held',
      'nextVisitOn',
    ],
    [
      'a commitment due before the visit',
      { commitments: [{}, { description: 'Entregar el plan corregido', owner: 'manager', dueOn: addDays(DAY, -1) }] },
      'monitoring.due_before_visit',
      'commitments[1].dueOn',
    ],
  ])('refuses %s and leaves nothing behind', async (_what, more, code, field) => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    const result = await onDay(DAY, recordVisit, p.analyst, ANALYST, recordForm(visitId, DAY, more));
    expect(result).toMatchObject({ ok: false, refusal: { code, field } });
    expect(await visitOf(visitId)).toMatchObject({ state: 'PLANNED', version: 0, attendees: [], commitments: [] });
    expect(await linesOf(visitId, 'monitoring.record-visit')).toBe(0);
  });

  it('names the row that was half filled', async () => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    const form = recordForm(visitId, DAY, {
      attendees: [],
      commitments: [{}, {}, { description: 'Remitir el informe', owner: '', dueOn: '' }],
      nextVisitOn: addDays(DAY, 9),
    });
    const result = await onDay(DAY, recordVisit, p.analyst, ANALYST, form);
    expect(result).toMatchObject({ refusal: { code: 'platform.invalid_input' } });
    const fields = result.ok ? [] : result.fieldErrors?.map(({ field, code }) => [field, code]);
    expect(fields).toEqual(
      expect.arrayContaining([
        ['commitments[2].owner', 'required'],
        ['commitments[2].dueOn', 'required'],
      ]),
    );
  });

  it('refuses a commitment of a superior whom the entity does not have', async () => {
    const p = await posting();
    await database.prisma.seatHolding.updateMany({
      where: { personId: p.superior.personId ?? '' },
      data: { endsOn: toDbDate(DAY) },
    });
    const visitId = await plannedVisit(p, DAY);
    const form = recordForm(visitId, DAY, {
      commitments: [{ description: 'Firmar la directiva interna', owner: 'superior', dueOn: addDays(DAY, 5) }],
    });
    expect(await onDay(DAY, recordVisit, p.analyst, ANALYST, form)).toMatchObject({
      refusal: { code: 'monitoring.no_superior', field: 'commitments[0].owner' },
    });
  });

  it('does not exist for another portfolio, and is recorded once', async () => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    const form = recordForm(visitId, DAY);
    expect(await onDay(DAY, recordVisit, p.otherAnalyst, ANALYST, form)).toMatchObject({
      refusal: { code: 'platform.not_found' },
    });
    expect(await onDay(DAY, recordVisit, p.analyst, ANALYST, form)).toMatchObject({ ok: true });
    expect(await onDay(DAY, recordVisit, p.analyst, ANALYST, form)).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
    expect(await onDay(DAY, recordVisit, p.analyst, ANALYST, { ...form, version: '1' })).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });

  it('rolls everything back when the next visit is already planned that day', async () => {
    const p = await posting();
    const next = addDays(DAY, 30);
    await plannedVisit(p, next);
    const visitId = await plannedVisit(p, DAY);
    const form = recordForm(visitId, DAY, { nextVisitOn: next, nextAgenda: 'Volver sobre los compromisos.' });
    expect(await onDay(DAY, recordVisit, p.analyst, ANALYST, form)).toMatchObject({
      refusal: { code: 'monitoring.already_planned', field: 'nextVisitOn' },
    });
    expect(await visitOf(visitId)).toMatchObject({ state: 'PLANNED', commitments: [] });
    expect(await linesOf(visitId, 'monitoring.record-visit')).toBe(0);
  });

  it('the database keeps a held visit from saying nothing', async () => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    await expect(db().monitoringVisit.update({ where: { id: visitId }, data: { state: 'HELD' } })).rejects.toThrow(
      /monitoring_visit_held/,
    );
  });
});

describe('monitoring.cancel-visit', () => {
  it('closes the task and tells the parties why it will not happen', async () => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    const input = { visitId, version: '0', reason: 'La entidad pidió otra fecha por cierre presupuestal.' };
    expect(await onDay(DAY, cancelVisit, p.otherAnalyst, ANALYST, input)).toMatchObject({
      refusal: { code: 'platform.not_found' },
    });
    expect(await onDay(DAY, cancelVisit, p.analyst, ANALYST, input)).toMatchObject({ ok: true });
    expect(await visitOf(visitId)).toMatchObject({ state: 'CANCELLED', cancelReason: input.reason });
    expect(await openTasks(visitId)).toEqual([]);
    expect(await noticesTo(p.manager.userId, 'monitoring.visit-cancelled')).toBe(1);
    expect(await onDay(DAY, cancelVisit, p.analyst, ANALYST, { ...input, version: '1' })).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });
});

async function goalOf(assignmentId: string): Promise<string> {
  const { goals } = await database.prisma.performanceCycle.create({
    data: {
      assignmentId,
      year: 1,
      frame: 'cgp',
      startsOn: toDbDate(START),
      endsOn: toDbDate(addDays(START, 364)),
      goalsDueOn: toDbDate(addDays(START, 90)),
      goals: {
        create: {
          position: 1,
          type: 'result',
          title: 'Acortar la selección',
          weight: '100',
          indicator: 'Meses',
          unit: 'meses',
          baseline: '5',
          target: '1',
          direction: 'decrease',
          frequency: 'quarterly',
          meansOfVerification: 'Reporte',
          state: 'FOLLOW_UP',
        },
      },
    },
    select: { goals: { select: { id: true } } },
  });
  return goals[0]?.id ?? '';
}
