import { expect, test } from 'vitest';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { assignManager } from '@/lib/domains/agreements/assignment/commands/assign-manager';
import { startAssignment } from '@/lib/domains/agreements/assignment/commands/start-assignment';
import type { CommandResult } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { createAcceptedRequest, tellAssignment } from '@/tests/factories/agreements';

const ACT = calendarDate('2026-03-02');
const BEFORE = new Date('2026-02-20T10:00:00-05:00');
const REPORT =
  'El gerente reúne cada requisito del cargo y su experiencia en la conducción de oficinas es la más cercana a lo pedido.';
const on = (day: string) => ({ clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });

const ATTEMPTS = 50;
const EXPECTED = [
  'platform.conflict',
  'platform.busy',
  'agreements.not_accepted',
  'agreements.member_taken',
  'agreements.seat_taken',
  'agreements.seat_held',
  'platform.wrong_state',
  'cadre.member_moved',
];

function tally(results: readonly CommandResult<unknown>[]) {
  const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal.code]));
  return { done: results.length - refused.length, unexpected: refused.filter((code) => !EXPECTED.includes(code)) };
}

test('fifty attempts at once to assign one manager give one assignment', async () => {
  const { requestId, directorate, memberId } = await createAcceptedRequest(db(), BEFORE, ACT);
  const input = { requestId, reportNumber: 'IT-001', reportText: REPORT };
  const results = await Promise.all(
    Array.from({ length: ATTEMPTS }, () => execute(assignManager, directorate, input, on(ACT))),
  );
  expect(tally(results)).toEqual({ done: 1, unexpected: [] });
  expect(await db().assignment.count({ where: { memberId } })).toBe(1);
  expect(
    await db().auditEntry.count({ where: { command: 'agreements.assign-manager', recordType: 'assignment' } }),
  ).toBe(1);
});

test('fifty attempts at once to fill one seat give one holder', async () => {
  const accepted = await createAcceptedRequest(db(), BEFORE, ACT);
  const { assignmentId } = await tellAssignment({ ...accepted, assignedOn: ACT }, 'signed');
  const input = { assignmentId, version: 4, startsOn: '2026-03-13' };
  const results = await Promise.all(
    Array.from({ length: ATTEMPTS }, () => execute(startAssignment, accepted.entityHr, input, on('2026-03-16'))),
  );
  expect(tally(results)).toEqual({ done: 1, unexpected: [] });
  expect(await db().seatHolding.count({ where: { seatId: accepted.seatId } })).toBe(1);
});

test('whatever the code above does, the database keeps one open assignment of a manager and of a seat', async () => {
  const [first, second] = [
    await createAcceptedRequest(db(), BEFORE, ACT),
    await createAcceptedRequest(db(), BEFORE, ACT),
  ];
  await tellAssignment({ ...first, assignedOn: ACT }, 'assigned');
  const row = (memberId: string, seatId: string) =>
    db().assignment.create({
      data: {
        code: `X-${memberId}-${seatId}`,
        memberId,
        seatId,
        entityId: second.entityId,
        frame: 'cgp',
        reportNumber: 'X',
        reportText: 'X',
        assignedById: first.directorate.userId ?? '',
        assignedOn: toDbDate(ACT),
        createdAt: BEFORE,
      },
    });
  await expect(row(first.memberId, second.seatId)).rejects.toThrow(/assignment_one_open_per_member|memberId/);
  await expect(row(second.memberId, first.seatId)).rejects.toThrow(/assignment_one_open_per_seat|seatId/);
});

test('a manager bound by an assignment the rules did not see is refused with its own words', async () => {
  const accepted = await createAcceptedRequest(db(), BEFORE, ACT);
  const other = await createAcceptedRequest(db(), BEFORE, ACT);
  await db().assignment.create({
    data: {
      code: 'X-OPEN',
      memberId: accepted.memberId,
      seatId: other.seatId,
      entityId: other.entityId,
      frame: 'cgp',
      reportNumber: 'X',
      reportText: 'X',
      assignedById: accepted.directorate.userId ?? '',
      assignedOn: toDbDate(ACT),
      createdAt: BEFORE,
    },
  });
  const input = { requestId: accepted.requestId, reportNumber: 'IT-001', reportText: REPORT };
  expect(await execute(assignManager, accepted.directorate, input, on(ACT))).toMatchObject({
    ok: false,
    refusal: { code: 'agreements.member_taken' },
  });
  const mirrored = { requestId: other.requestId, reportNumber: 'IT-001', reportText: REPORT };
  expect(await execute(assignManager, other.directorate, mirrored, on(ACT))).toMatchObject({
    ok: false,
    refusal: { code: 'agreements.seat_taken' },
  });
});
