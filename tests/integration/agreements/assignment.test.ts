import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate, fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { acknowledgeNotice } from '@/lib/domains/agreements/assignment/commands/acknowledge-notice';
import { assignManager } from '@/lib/domains/agreements/assignment/commands/assign-manager';
import { decideProbation } from '@/lib/domains/agreements/assignment/commands/decide-probation';
import { recordDesignation } from '@/lib/domains/agreements/assignment/commands/record-designation';
import { startAssignment } from '@/lib/domains/agreements/assignment/commands/start-assignment';
import { listSeatsUnderWay } from '@/lib/domains/agreements/assignment/seats-under-way';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { createAcceptedRequest, type AcceptedRequest } from '@/tests/factories/agreements';
import { ACT, REPORT, clock, story, outcome, assignmentOf, openTasks } from './assignment-story';

describe('assigning a manager', () => {
  let accepted: AcceptedRequest;
  beforeAll(async () => {
    accepted = await createAcceptedRequest(db(), new Date('2026-02-20T10:00:00-05:00'), ACT);
  });
  const input = () => ({ requestId: accepted.requestId, reportNumber: 'IT-001', reportText: REPORT });

  test('needs a reasoned report', async () => {
    const result = await execute(
      assignManager,
      accepted.directorate,
      { ...input(), reportText: 'Cumple.' },
      clock(ACT),
    );
    expect(result).toMatchObject({ ok: false, fieldErrors: [{ field: 'reportText', code: 'too_short' }] });
  });

  test('is the directorate’s alone, and never of oneself', async () => {
    expect(await outcome(assignManager, accepted.entityHr, ACT, input())).toBe('platform.forbidden');
    const self = { ...accepted.directorate, personId: accepted.manager.personId };
    expect(await outcome(assignManager, self, ACT, input())).toBe('platform.own_case');
  });

  test('is refused while somebody holds the seat', async () => {
    const holding = await db().seatHolding.create({
      data: {
        seatId: accepted.seatId,
        personId: accepted.manager.personId ?? '',
        modality: 'cadre',
        startsOn: toDbDate(ACT),
      },
    });
    expect(await outcome(assignManager, accepted.directorate, ACT, input())).toBe('agreements.seat_held');
    await db().seatHolding.delete({ where: { id: holding.id } });
  });

  test('is refused when a cause of exclusion awaits the manager, and the database keeps it', async () => {
    const where = { id: accepted.memberId };
    await db().cadreMember.update({ where, data: { exclusionCause: 'disqualification' } });
    expect(await outcome(assignManager, accepted.directorate, ACT, input())).toBe('agreements.exclusion_awaits');
    await expect(db().cadreMember.update({ where, data: { state: 'ASSIGNED' } })).rejects.toThrow(
      /cadre_member_assigned_without_cause/,
    );
    await db().cadreMember.update({ where, data: { exclusionCause: null } });
  });

  test('binds request, proposal and member, makes it both sides’ turn, and tells them', async () => {
    const underWay = async () => (await listSeatsUnderWay(accepted.entityId)).get(accepted.seatId);
    expect(await underWay()).toMatchObject({ kind: 'request', id: accepted.requestId });
    const result = await execute(assignManager, accepted.directorate, input(), clock(ACT));
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { assignmentId } = result.value;
    expect(await underWay()).toMatchObject({ kind: 'assignment', id: assignmentId });
    expect(await db().managerRequest.findUnique({ where: { id: accepted.requestId } })).toMatchObject({
      state: 'ASSIGNED',
    });
    expect(await db().cadreMember.findUnique({ where: { id: accepted.memberId } })).toMatchObject({
      state: 'ASSIGNED',
    });
    expect(await openTasks(assignmentId)).toEqual([
      'agreements.assignment.acknowledge-entity',
      'agreements.assignment.acknowledge-manager',
    ]);
    const told = await db().notification.findMany({ where: { recordId: assignmentId, kind: 'agreements.assigned' } });
    expect(told.map((notice) => notice.userId).sort()).toEqual(
      [accepted.manager, accepted.entityHr, accepted.entityHead].map((a) => a.userId).sort(),
    );
    expect(await db().auditEntry.findFirst({ where: { recordId: assignmentId } })).toMatchObject({
      command: 'agreements.assign-manager',
      reason: REPORT,
    });
  });

  test('is refused twice', async () => {
    expect(await outcome(assignManager, accepted.directorate, ACT, input())).toBe('agreements.not_accepted');
  });
});

describe('the two notices', () => {
  test('fix the effect on the calendar day after the later one, whoever is later', async () => {
    const { assignmentId, manager, entityHead, entityHr } = await story('assigned');
    expect(await outcome(acknowledgeNotice, entityHead, '2026-03-06', { assignmentId })).toBe('done');
    expect(await openTasks(assignmentId)).toEqual(['agreements.assignment.acknowledge-manager']);
    expect(await outcome(acknowledgeNotice, entityHr, '2026-03-07', { assignmentId })).toBe(
      'agreements.already_acknowledged',
    );
    expect(await outcome(acknowledgeNotice, manager, '2026-03-07', { assignmentId })).toBe('done');
    const { effectiveOn, state } = await assignmentOf(assignmentId);
    expect([state, effectiveOn && fromDbDate(effectiveOn)]).toEqual(['NOTIFIED', '2026-03-08']);
  });

  test('are only the parties’', async () => {
    const [mine, other] = [await story('assigned'), await story('assigned')];
    expect(await outcome(acknowledgeNotice, other.manager, ACT, { assignmentId: mine.assignmentId })).toBe(
      'platform.not_found',
    );
    expect(await outcome(acknowledgeNotice, other.entityHr, ACT, { assignmentId: mine.assignmentId })).toBe(
      'platform.not_found',
    );
  });

  test('stand behind the effect in the database too', async () => {
    const { assignmentId } = await story('notified');
    const early = db().assignment.update({ where: { id: assignmentId }, data: { effectiveOn: toDbDate(ACT) } });
    await expect(early).rejects.toThrow(/assignment_effect/);
  });
});

describe('designation', () => {
  const input = (assignmentId: string, designatedOn: string, version = 2) => ({
    assignmentId,
    version,
    designation: 'RD 12',
    designatedOn,
  });

  test('waits for the effect and for its own day', async () => {
    const { assignmentId, entityHr } = await story('notified');
    expect(await outcome(recordDesignation, entityHr, '2026-03-10', input(assignmentId, '2026-03-04'))).toBe(
      'agreements.designated_before_effect',
    );
    expect(await outcome(recordDesignation, entityHr, '2026-03-10', input(assignmentId, '2026-03-11'))).toBe(
      'agreements.in_future',
    );
    expect(await outcome(recordDesignation, entityHr, '2026-03-10', input(assignmentId, '2026-03-05'))).toBe('done');
    expect(await outcome(recordDesignation, entityHr, '2026-03-10', input(assignmentId, '2026-03-05'))).toBe(
      'platform.conflict',
    );
    expect(await outcome(recordDesignation, entityHr, '2026-03-10', input(assignmentId, '2026-03-05', 3))).toBe(
      'platform.wrong_state',
    );
  });

  test('is of one’s own entity', async () => {
    const [mine, other] = [await story('notified'), await story('notified')];
    expect(await outcome(recordDesignation, other.entityHr, '2026-03-10', input(mine.assignmentId, '2026-03-05'))).toBe(
      'platform.not_found',
    );
  });
});

describe('taking office', () => {
  test('computes probation and term, fills the seat and announces it', async () => {
    const { assignmentId, seatId, manager } = await story('onProbation');
    const row = await assignmentOf(assignmentId);
    expect([row.startsOn, row.probationEndsOn, row.endsOn].map((date) => date && fromDbDate(date))).toEqual([
      '2026-03-13',
      '2026-06-13',
      '2029-03-13',
    ]);
    expect(await db().seatHolding.findFirst({ where: { seatId, endsOn: null } })).toMatchObject({
      personId: manager.personId,
      modality: 'cadre',
    });
    expect(await openTasks(assignmentId)).toEqual(['agreements.assignment.decide-probation']);
    const jobs = await db().$queryRaw<
      { data: unknown }[]
    >`SELECT data FROM pgboss.job WHERE name = 'assignment-started'`;
    expect(jobs).toContainEqual({ data: { assignmentId } });
  });

  test('ends the commission that covered the post, the day before', async () => {
    const { assignmentId, seatId, superior, entityHr } = await story('signed');
    const commission = await db().seatHolding.create({
      data: {
        seatId,
        personId: superior.personId ?? '',
        modality: 'commission',
        startsOn: toDbDate(calendarDate('2026-01-05')),
        dueOn: toDbDate(calendarDate('2026-12-31')),
      },
    });
    const input = { assignmentId, version: 4, startsOn: '2026-03-13' };
    expect(await outcome(startAssignment, entityHr, '2026-03-16', input)).toBe('done');
    expect(await db().seatHolding.findUniqueOrThrow({ where: { id: commission.id } })).toMatchObject({
      endsOn: toDbDate(calendarDate('2026-03-12')),
      endCause: 'designation_ended',
    });
    expect(await db().auditEntry.count({ where: { recordId: commission.id } })).toBe(1);
  });

  test('does not precede the designation nor the signature', async () => {
    const { assignmentId, entityHr } = await story('signed');
    const start = (startsOn: string) =>
      outcome(startAssignment, entityHr, '2026-04-01', { assignmentId, version: 4, startsOn });
    expect(await start('2026-03-04')).toBe('agreements.started_before_designation');
    expect(await start('2026-03-10')).toBe('agreements.started_before_signature');
    expect(await start('2026-04-02')).toBe('agreements.in_future');
    expect(await start('2026-03-12')).toBe('done');
  });
});

describe('probation', () => {
  const reason =
    'No condujo el equipo ni cumplió los plazos acordados, pese a las reuniones de seguimiento y a los plazos que se ampliaron.';
  const input = (assignmentId: string, decision: string) => ({ assignmentId, version: 5, decision, reason });

  test('failed in time frees the seat and leaves the manager available with pay', async () => {
    const { assignmentId, superior, memberId, seatId } = await story('onProbation');
    expect(await outcome(decideProbation, superior, '2026-06-14', input(assignmentId, 'failed'))).toBe(
      'agreements.probation_over',
    );
    expect(await outcome(decideProbation, superior, '2026-06-12', input(assignmentId, 'failed'))).toBe('done');
    expect(await assignmentOf(assignmentId)).toMatchObject({ state: 'FAILED_PROBATION', probationReason: reason });
    expect(await db().cadreMember.findUnique({ where: { id: memberId } })).toMatchObject({ state: 'AVAILABLE_PAID' });
    expect(await db().seatHolding.count({ where: { seatId, endsOn: null } })).toBe(0);
  });

  test('is decided by who the seat reports to, and never by oneself', async () => {
    const [mine, other] = [await story('onProbation'), await story('onProbation')];
    expect(await outcome(decideProbation, other.superior, '2026-06-01', input(mine.assignmentId, 'confirmed'))).toBe(
      'platform.not_found',
    );
    const self = { ...mine.superior, personId: mine.manager.personId };
    expect(await outcome(decideProbation, self, '2026-06-01', input(mine.assignmentId, 'confirmed'))).toBe(
      'platform.own_case',
    );
  });
});

test('the log of all of this is whole', async () => {
  expect(await verifyAudit(db())).toMatchObject({ intact: true });
});
