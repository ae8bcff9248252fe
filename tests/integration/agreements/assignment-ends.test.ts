import { describe, expect, test } from 'vitest';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { annulAssignment } from '@/lib/domains/agreements/assignment/commands/annul-assignment';
import { endAssignment } from '@/lib/domains/agreements/assignment/commands/end-assignment';
import { startAssignment } from '@/lib/domains/agreements/assignment/commands/start-assignment';
import { listAvailableMembers } from '@/lib/domains/cadre/available-members';
import { remindDeadlines } from '@/lib/domains/agreements/jobs/remind-deadlines';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { createAcceptedRequest, tellAssignment } from '@/tests/factories/agreements';
import { ACT, clock, story, outcome, assignmentOf, openTasks } from './assignment-story';

describe('an assignment left without effect', () => {
  const reportText =
    'El gerente informó por escrito una enfermedad que le impide asumir el cargo en el plazo que la entidad necesita cubrirlo.';
  const input = (assignmentId: string, version: number) => ({
    assignmentId,
    version,
    reportNumber: 'IT-021-GDGP',
    reportText,
  });

  test('frees the seat, and the member goes back to where they were, their time there running on', async () => {
    const accepted = await createAcceptedRequest(db(), new Date('2026-02-20T10:00:00-05:00'), ACT);
    const { memberId, seatId, directorate } = accepted;
    const before = { state: 'AVAILABLE_PAID', stateSince: toDbDate(calendarDate('2026-02-10')) } as const;
    await db().cadreMember.update({ where: { id: memberId }, data: before });
    const { assignmentId, agreementId } = await tellAssignment({ ...accepted, assignedOn: ACT }, 'readyToSign');

    expect(await outcome(annulAssignment, directorate, '2026-03-20', input(assignmentId, 2))).toBe('platform.conflict');
    expect(await outcome(annulAssignment, directorate, '2026-03-20', input(assignmentId, 3))).toBe('done');

    expect(await assignmentOf(assignmentId)).toMatchObject({ state: 'ANNULLED' });
    expect(await db().cadreMember.findUnique({ where: { id: memberId } })).toMatchObject(before);
    expect(await db().agreement.findUnique({ where: { id: agreementId ?? '' } })).toMatchObject({ state: 'ANNULLED' });
    expect(await openTasks(assignmentId)).toEqual([]);
    expect(await openTasks(agreementId ?? '')).toEqual([]);
    expect(await db().assignment.count({ where: { seatId, state: { not: 'ANNULLED' } } })).toBe(0);
    expect(await outcome(annulAssignment, directorate, '2026-03-20', input(assignmentId, 4))).toBe(
      'platform.wrong_state',
    );
  });

  test('keeps an agreement that the three signed, for what it says of the assignment to be read', async () => {
    const { assignmentId, agreementId, directorate } = await story('signed');
    expect(await outcome(annulAssignment, directorate, '2026-03-20', input(assignmentId, 4))).toBe('done');
    expect(await db().agreement.findUnique({ where: { id: agreementId ?? '' } })).toMatchObject({ state: 'SIGNED' });
  });

  test('is the directorate’s, never of oneself, and not once office is taken', async () => {
    const { assignmentId, directorate, entityHr, manager } = await story('notified');
    expect(await outcome(annulAssignment, entityHr, '2026-03-20', input(assignmentId, 2))).toBe('platform.forbidden');
    const self = { ...directorate, personId: manager.personId };
    expect(await outcome(annulAssignment, self, '2026-03-20', input(assignmentId, 2))).toBe('platform.own_case');
    const begun = await story('onProbation');
    expect(await outcome(annulAssignment, begun.directorate, '2026-03-20', input(begun.assignmentId, 5))).toBe(
      'platform.wrong_state',
    );
    await expect(
      db().assignment.update({ where: { id: begun.assignmentId }, data: { state: 'ANNULLED' } }),
    ).rejects.toThrow('assignment_annulled_before_office');
  });

  test('of two acts at once on one assignment, one wins and the other is told', async () => {
    const { assignmentId, directorate, entityHr } = await story('signed');
    const results = await Promise.all([
      execute(annulAssignment, directorate, input(assignmentId, 4), clock('2026-03-20')),
      execute(startAssignment, entityHr, { assignmentId, version: 4, startsOn: '2026-03-18' }, clock('2026-03-20')),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });
});

describe('the end', () => {
  const support = 'Carta de renuncia del 3 de agosto de 2026, aceptada por la entidad.';
  const input = (assignmentId: string, more: object = {}) => ({
    assignmentId,
    version: 6,
    cause: 'resignation',
    endedOn: '2026-08-10',
    support,
    ...more,
  });

  test('is never for loss of confidence', async () => {
    const { assignmentId, directorate } = await story('confirmed');
    const result = await execute(
      endAssignment,
      directorate,
      input(assignmentId, { cause: 'loss_of_confidence' }),
      clock('2026-08-12'),
    );
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'agreements.loss_of_confidence', norm: { source: expect.stringContaining('L30057 49.m') } },
    });
    expect(await assignmentOf(assignmentId)).toMatchObject({ state: 'CONFIRMED' });
  });

  test('frees the seat and the member, who can be assigned again', async () => {
    const { assignmentId, directorate, memberId, seatId } = await story('confirmed');
    expect(await outcome(endAssignment, directorate, '2026-08-12', input(assignmentId))).toBe('done');
    expect(await assignmentOf(assignmentId)).toMatchObject({ state: 'ENDED', endCause: 'resignation' });
    expect(await db().cadreMember.findUnique({ where: { id: memberId } })).toMatchObject({ state: 'AVAILABLE_PAID' });
    expect(await db().seatHolding.count({ where: { seatId, endsOn: null } })).toBe(0);
    expect(await openTasks(assignmentId)).toEqual([]);
  });

  test('after a firm sanction leaves no paid availability', async () => {
    const { assignmentId, directorate, memberId } = await story('confirmed');
    const sanction = { cause: 'very_serious_misconduct' };
    expect(await outcome(endAssignment, directorate, '2026-08-12', input(assignmentId, sanction))).toBe(
      'agreements.resolution_not_firm',
    );
    expect(
      await outcome(endAssignment, directorate, '2026-08-12', input(assignmentId, { ...sanction, firm: 'on' })),
    ).toBe('done');
    expect(await db().cadreMember.findUnique({ where: { id: memberId } })).toMatchObject({ state: 'AVAILABLE_UNPAID' });
  });
});

describe('an end that is also a cause of exclusion', () => {
  test('leaves a member whom nobody offers for another post', async () => {
    const [excluded, resigned] = [await story('confirmed'), await story('confirmed')];
    const end = {
      version: 6,
      endedOn: '2026-08-10',
      support: 'Resolución del 3 de agosto de 2026, que consta en el expediente.',
    };
    for (const [{ assignmentId, directorate }, cause] of [
      [excluded, 'age_limit'],
      [resigned, 'resignation'],
    ] as const) {
      expect(await outcome(endAssignment, directorate, '2026-08-12', { ...end, assignmentId, cause })).toBe('done');
    }
    expect(await db().cadreMember.findUnique({ where: { id: excluded.memberId } })).toMatchObject({
      exclusionCause: 'age_limit',
    });
    const offered = (await listAvailableMembers(db())).map(({ id }) => id);
    expect(offered).toContain(resigned.memberId);
    expect(offered).not.toContain(excluded.memberId);
  });
});

describe('reminders', () => {
  test('warn, once, of a probation nobody has a task for', async () => {
    const { assignmentId } = await story('onProbation');
    await db().task.deleteMany({ where: { recordId: assignmentId } });
    const warnings = () =>
      db().notification.count({ where: { recordId: assignmentId, kind: 'agreements.probation-ending' } });
    await remindDeadlines(clock('2026-06-05').clock);
    const first = await warnings();
    expect(first).toBeGreaterThan(0);
    await remindDeadlines(clock('2026-06-08').clock);
    expect(await warnings()).toBe(first);
  });

  test('warn once of a probation and of a term about to end', async () => {
    const [probation, term] = [await story('onProbation'), await story('confirmed')];
    const at = (day: string) => remindDeadlines(clock(day).clock);
    const kindsOf = async (recordId: string) =>
      new Set((await db().notification.findMany({ where: { recordId } })).map((notice) => notice.kind));
    await at('2026-05-20');
    expect(await kindsOf(probation.assignmentId)).not.toContain('agreements.probation-ending');
    await at('2026-06-05');
    expect(await kindsOf(probation.assignmentId)).toContain('agreements.probation-ending');
    expect(await at('2026-06-05')).toBe(0);
    await at('2029-03-01');
    expect(await kindsOf(term.assignmentId)).toContain('agreements.term-ending');
    expect(await openTasks(term.assignmentId)).toEqual(['agreements.assignment.conclude']);
    expect(await at('2029-03-02')).toBe(0);
  });
});

test('the log of all of this is whole', async () => {
  expect(await verifyAudit(db())).toMatchObject({ intact: true });
});
