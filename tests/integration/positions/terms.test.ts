import { describe, expect, it } from 'vitest';
import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { renewTerm } from '@/lib/domains/positions/holding/commands/renew-term';
import { getRenewal } from '@/lib/domains/positions/holding/queries';
import { followTerms } from '@/lib/domains/positions/jobs/follow-holders';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { listOpenTerms } from '@/lib/domains/positions/queries/list-seats';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { createUser } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';
import { evidence } from '../performance/year';
import { addSeat, outcome, taken } from './appointments';
import { competed, endsOf, MANAGER } from './competed';
import { DAY, NOW, office } from './office';

describe('positions.renew-term', () => {
  it('adds a term to the one under way, with its act in the log, and tells the manager', async () => {
    const { o, seatId, held, renew } = await competed();
    expect(await getRenewal(o.hr, seatId, DAY)).toMatchObject({
      next: { from: '2027-09-02', until: '2030-09-02' },
      answer: { ok: true },
    });
    const account = await createUser(database.prisma, {
      email: `${held.id}@prueba.example`,
      name: 'Directiva',
      roles: [{ role: 'candidate' }],
      now: NOW,
    });
    await db().user.update({ where: { id: account.userId }, data: { personId: held.personId } });
    expect(await renew()).toBe('done');
    expect(await endsOf(held.id)).toEqual(toDbDate(calendarDate('2030-09-02')));
    const entry = await db().auditEntry.findFirstOrThrow({
      where: { command: 'positions.renew-term', recordId: held.id },
    });
    expect(entry.changes).toContainEqual({ field: 'dueOn', before: '2027-09-02', after: '2030-09-02' });
    expect(await db().notification.count({ where: { kind: 'positions.term-renewed', recordId: held.id } })).toBe(1);
    expect((await getSeat(o.hr, seatId))?.holdings[0]).toMatchObject({
      dueOn: '2030-09-02',
      renewals: [{ from: '2027-09-02', until: '2030-09-02', support: 'Resolución 90-2026' }],
    });
    expect(await listOpenTerms(o.entityId, DAY)).toContainEqual(
      expect.objectContaining({ id: held.id, to: '2030-09-02' }),
    );
  });

  it('is refused again until the renewed term begins, and of another entity’s post', async () => {
    const { seatId, held, renew } = await competed();
    const stranger = await office();
    const input = {
      seatId,
      holdingId: held.id,
      termEndsOn: '2027-09-02',
      report: 'Inf. 1',
      support: 'Res. 1',
      proof: evidence(),
    };
    const reason = 'Logró sus metas en las dos últimas evaluaciones.';
    expect(await outcome(renewTerm, stranger.hr, { ...input, reason })).toBe('platform.not_found');
    expect(await renew({ reason: 'Corto' })).toBe('platform.invalid_input');
    expect(await renew()).toBe('done');
    expect(await renew()).toBe('positions.term_not_begun');
    expect(await db().termRenewal.count({ where: { holdingId: held.id } })).toBe(1);
  });

  it('of one that ran out goes on from where it ended, as often as it takes', async () => {
    const { held, renew } = await competed('2019-02-04');
    const first = { termEndsOn: '2022-02-04' };
    expect(await renew(first)).toBe('done');
    expect(await endsOf(held.id)).toEqual(toDbDate(calendarDate('2025-02-04')));
    expect(await renew(first)).toBe('positions.term_renewed_meanwhile');
    expect(await renew()).toBe('done');
    expect(await endsOf(held.id)).toEqual(toDbDate(calendarDate('2028-02-04')));
  });

  it('is recorded once by two who do it at the same time', async () => {
    const { held, renew } = await competed();
    const [first, second] = (await Promise.all([renew(), renew()])).toSorted();
    expect(first).toBe('done');
    expect(second).toBe('positions.term_renewed_meanwhile');
    expect(await db().termRenewal.count({ where: { holdingId: held.id } })).toBe(1);
  });

  it('is not of who is there by trust, nor of who left', async () => {
    const { o, seatId, held, renew } = await competed();
    const other = await addSeat(o, MANAGER);
    await outcome(recordHolder, o.hr, taken(other));
    const trusted = await db().seatHolding.findFirstOrThrow({ where: { seatId: other } });
    expect(await renew({ seatId: other, holdingId: trusted.id })).toBe('positions.renews_managers_by_competition');
    expect(await getRenewal(o.hr, other, DAY)).toBeNull();
    const left = { seatId, holdingId: held.id, endsOn: '2026-06-01', cause: 'resignation', support: 'Carta 2' };
    expect(await outcome(endHolder, o.hr, left)).toBe('done');
    expect(await renew({ termEndsOn: '2027-09-02' })).toBe('platform.not_found');
  });
});

describe('the end of a term', () => {
  const warnings = (recordId: string) => db().notification.count({ where: { kind: 'positions.term-ends', recordId } });
  const on = (day: string) => followTerms({ now: () => new Date(`${day}T10:00:00-05:00`) });

  it('is told to HR once, three months before, and once more when it was renewed', async () => {
    const { held, renew } = await competed('2023-09-13');
    await on('2026-06-14');
    expect(await warnings(held.id)).toBe(0);
    await on('2026-06-15');
    await on('2026-06-16');
    expect(await warnings(held.id)).toBe(1);
    expect(await renew()).toBe('done');
    await on('2026-09-01');
    expect(await warnings(held.id)).toBe(1);
    await on('2029-09-01');
    expect(await warnings(held.id)).toBe(2);
  });
});
