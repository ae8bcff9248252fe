import { describe, expect, it } from 'vitest';
import { assignAnalyst } from '@/lib/domains/entities/commands/assign-analyst';
import { cancelCommitment } from '@/lib/domains/monitoring/commitment/commands/cancel-commitment';
import { fulfilCommitment } from '@/lib/domains/monitoring/commitment/commands/fulfil-commitment';
import { remindDue } from '@/lib/domains/monitoring/jobs/remind-due';
import { addDays, calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { heldVisit, onDay } from '@/tests/factories/monitoring';
import { createPosting, type Posting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';

const DAY = calendarDate('2026-06-15');
const ANALYST = 'monitoring_analyst';
const OUTCOME = 'Se entregó el plan el 20 de junio; está en el expediente 118.';
const REASON = 'El plan dejó de hacer falta con la nueva directiva.';

async function committed(): Promise<Posting & { commitmentId: string; visitId: string }> {
  const posting = await createPosting(database.prisma, calendarDate('2026-03-02'));
  const visitId = await heldVisit(posting, DAY);
  const { id } = await db().commitment.findFirstOrThrow({ where: { visitId } });
  return { ...posting, commitmentId: id, visitId };
}

const commitmentOf = (id: string) => db().commitment.findUniqueOrThrow({ where: { id } });
const openTasks = (recordId: string) => db().task.count({ where: { recordId, closedAt: null } });

describe('monitoring.fulfil-commitment', () => {
  it('closes the owner’s task, tells the analyst and shows on the visit’s and the assignment’s timelines', async () => {
    const c = await committed();
    expect(await openTasks(c.commitmentId)).toBe(1);
    const result = await onDay(addDays(DAY, 5), fulfilCommitment, c.manager, 'manager', {
      commitmentId: c.commitmentId,
      version: '0',
      outcome: OUTCOME,
    });
    expect(result).toMatchObject({ ok: true });
    expect(await commitmentOf(c.commitmentId)).toMatchObject({
      state: 'FULFILLED',
      outcome: OUTCOME,
      closedOn: toDbDate(addDays(DAY, 5)),
    });
    expect(await openTasks(c.commitmentId)).toBe(0);
    expect(
      await db().notification.count({ where: { userId: c.analyst.userId, kind: 'monitoring.commitment-fulfilled' } }),
    ).toBe(1);
    for (const caseId of [c.visitId, c.assignmentId]) {
      expect(
        await db().auditEntry.count({ where: { command: 'monitoring.fulfil-commitment', caseIds: { has: caseId } } }),
      ).toBe(1);
    }
  });

  it('is its owner’s alone: it does not exist for another manager, nor for the superior, nor for the analyst', async () => {
    const [c, other] = [await committed(), await committed()];
    const input = { commitmentId: c.commitmentId, version: '0', outcome: OUTCOME };
    for (const [someone, role] of [
      [other.manager, 'manager'],
      [c.superior, 'superior'],
      [c.analyst, ANALYST],
    ] as const) {
      expect(await onDay(DAY, fulfilCommitment, someone, role, input)).toMatchObject({
        ok: false,
        refusal: { code: 'platform.not_found' },
      });
    }
    expect(
      await db().auditEntry.count({ where: { recordId: c.commitmentId, command: 'monitoring.fulfil-commitment' } }),
    ).toBe(0);
  });

  it('is recorded once', async () => {
    const c = await committed();
    const input = { commitmentId: c.commitmentId, version: '0', outcome: OUTCOME };
    const results = await Promise.all([1, 2, 3].map(() => onDay(DAY, fulfilCommitment, c.manager, 'manager', input)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await onDay(DAY, fulfilCommitment, c.manager, 'manager', { ...input, version: '1' })).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });

  it('the database keeps a fulfilled commitment from having no outcome', async () => {
    const c = await committed();
    await expect(
      db().commitment.update({ where: { id: c.commitmentId }, data: { state: 'FULFILLED' } }),
    ).rejects.toThrow(/commitment_closed/);
  });
});

describe('monitoring.cancel-commitment', () => {
  it('takes it off its owner’s worklist, with the reason', async () => {
    const c = await committed();
    const input = { commitmentId: c.commitmentId, version: '0', reason: REASON };
    expect(await onDay(DAY, cancelCommitment, c.otherAnalyst, ANALYST, input)).toMatchObject({
      refusal: { code: 'platform.not_found' },
    });
    expect(await onDay(DAY, cancelCommitment, c.manager, 'manager', input)).toMatchObject({
      refusal: { code: 'platform.forbidden' },
    });
    expect(await onDay(DAY, cancelCommitment, c.analyst, ANALYST, input)).toMatchObject({ ok: true });
    expect(await commitmentOf(c.commitmentId)).toMatchObject({
      state: 'CANCELLED',
      cancelReason: REASON,
      outcome: null,
    });
    expect(await openTasks(c.commitmentId)).toBe(0);
    expect(
      await db().notification.count({ where: { userId: c.manager.userId, kind: 'monitoring.commitment-cancelled' } }),
    ).toBe(1);
  });
});

describe('entities.assign-analyst', () => {
  const REASON_TO_CHANGE = 'La cartera se reparte de nuevo entre los analistas.';
  const change = (c: Posting, analystPersonId: string | null) =>
    onDay(addDays(DAY, 2), assignAnalyst, c.directorate, 'directorate', {
      id: c.entityId,
      analystPersonId,
      reason: REASON_TO_CHANGE,
    });

  it('takes along what awaited the one before, and what they had promised', async () => {
    const posting = await createPosting(database.prisma, calendarDate('2026-03-02'));
    const visitId = await heldVisit(posting, DAY, {
      commitments: [{ description: 'Gestionar la capacitación', owner: ANALYST, dueOn: addDays(DAY, 20) }],
      nextVisitOn: addDays(DAY, 60),
      nextAgenda: 'Comprobar los compromisos asumidos.',
    });
    const { id: commitmentId } = await db().commitment.findFirstOrThrow({ where: { visitId } });
    const planned = await db().monitoringVisit.findFirstOrThrow({
      where: { assignmentId: posting.assignmentId, state: 'PLANNED' },
    });
    expect(await change(posting, posting.otherAnalyst.personId)).toMatchObject({ ok: true });
    for (const recordId of [commitmentId, planned.id]) {
      expect(await db().task.findMany({ where: { recordId, closedAt: null } })).toMatchObject([
        { personId: posting.otherAnalyst.personId },
      ]);
    }
    const done = { commitmentId, version: '0', outcome: OUTCOME };
    expect(await onDay(addDays(DAY, 5), fulfilCommitment, posting.analyst, ANALYST, done)).toMatchObject({
      refusal: { code: 'platform.not_found' },
    });
    expect(await onDay(addDays(DAY, 5), fulfilCommitment, posting.otherAnalyst, ANALYST, done)).toMatchObject({
      ok: true,
    });
    expect(await commitmentOf(commitmentId)).toMatchObject({ fulfilledById: posting.otherAnalyst.personId });
  });

  it('is refused when nothing changes, and is the directorate’s alone', async () => {
    const posting = await createPosting(database.prisma, calendarDate('2026-03-02'));
    expect(await change(posting, posting.analyst.personId)).toMatchObject({
      refusal: { code: 'entities.same_analyst', field: 'analystPersonId' },
    });
    expect(await change(posting, posting.manager.personId)).toMatchObject({ refusal: { code: 'platform.not_found' } });
    const input = { id: posting.entityId, analystPersonId: posting.otherAnalyst.personId, reason: REASON_TO_CHANGE };
    expect(await onDay(DAY, assignAnalyst, posting.analyst, ANALYST, input)).toMatchObject({
      refusal: { code: 'platform.forbidden' },
    });
  });
});

describe('reminders', () => {
  it('reach each owner once, however often and by however many instances the job runs', async () => {
    const c = await committed();
    const clock = (day: string) => ({ now: () => new Date(`${day}T06:20:00-05:00`) });
    const reminded = () =>
      db().notification.count({ where: { userId: c.manager.userId, kind: 'monitoring.commitment-due' } });
    await remindDue(clock(addDays(DAY, 2)));
    expect(await reminded()).toBe(0);
    await Promise.all([remindDue(clock(addDays(DAY, 18))), remindDue(clock(addDays(DAY, 18)))]);
    await remindDue(clock(addDays(DAY, 25)));
    expect(await reminded()).toBe(1);
    expect(await openTasks(c.commitmentId)).toBe(1);
  });
});
