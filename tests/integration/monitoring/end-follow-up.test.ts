import { describe, expect, it } from 'vitest';
import { endFollowUpOf } from '@/lib/domains/monitoring/jobs/end-follow-up';
import { addDays, calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { heldVisit, plannedVisit } from '@/tests/factories/monitoring';
import { createPosting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';

const START = calendarDate('2026-03-02');
const DAY = calendarDate('2026-06-15');

const posting = () => createPosting(database.prisma, START);
const visitOf = (id: string) =>
  db().monitoringVisit.findUniqueOrThrow({ where: { id }, include: { commitments: true } });
const openTasks = (recordId: string) => db().task.findMany({ where: { recordId, closedAt: null } });
const linesOf = (recordId: string, command: string) => db().auditEntry.count({ where: { recordId, command } });
const noticesTo = (userId: string, kind: string) => db().notification.count({ where: { userId, kind } });

describe('monitoring.end-follow-up', () => {
  it('cancels what was planned once the assignment ended, and only then', async () => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    await endFollowUpOf({ assignmentId: p.assignmentId });
    expect(await visitOf(visitId)).toMatchObject({ state: 'PLANNED' });
    await database.prisma.assignment.update({
      where: { id: p.assignmentId },
      data: { state: 'ENDED', endedOn: toDbDate(addDays(DAY, -1)) },
    });
    await endFollowUpOf({ assignmentId: p.assignmentId });
    await endFollowUpOf({ assignmentId: p.assignmentId });
    const visit = await visitOf(visitId);
    expect(visit.state).toBe('CANCELLED');
    expect(visit.cancelReason).toContain('asignación');
    expect(await openTasks(visitId)).toEqual([]);
    expect(await linesOf(visitId, 'monitoring.end-follow-up')).toBe(1);
    expect(await noticesTo(p.manager.userId, 'monitoring.visit-cancelled')).toBe(1);
  });
});

describe('monitoring.end-follow-up, of an assignment left without effect', () => {
  it('cancels what was planned, and nothing more is', async () => {
    const p = await posting();
    const visitId = await plannedVisit(p, DAY);
    await database.prisma.assignment.update({
      where: { id: p.assignmentId },
      data: { state: 'ANNULLED', startsOn: null },
    });
    await endFollowUpOf({ assignmentId: p.assignmentId });
    expect(await visitOf(visitId)).toMatchObject({ state: 'CANCELLED' });
    await expect(plannedVisit(p, addDays(DAY, 3))).rejects.toThrow('monitoring.assignment_annulled');
  });
});

describe('monitoring.end-follow-up, of what was promised', () => {
  it('cancels it, tells who owed it, and leaves the contact as it was held', async () => {
    const p = await posting();
    const visitId = await heldVisit(p, DAY);
    await database.prisma.assignment.update({
      where: { id: p.assignmentId },
      data: { state: 'ENDED', endedOn: toDbDate(addDays(DAY, 5)) },
    });
    await endFollowUpOf({ assignmentId: p.assignmentId });
    const [commitment] = (await visitOf(visitId)).commitments;
    expect(commitment).toMatchObject({ state: 'CANCELLED', cancelReason: 'La asignación terminó o quedó sin efecto.' });
    expect(await openTasks(commitment?.id ?? '')).toEqual([]);
    expect(await noticesTo(p.manager.userId, 'monitoring.commitment-cancelled')).toBe(1);
    expect((await visitOf(visitId)).state).toBe('HELD');
  });
});
