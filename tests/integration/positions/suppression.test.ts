import { describe, expect, it } from 'vitest';
import { requestException } from '@/lib/domains/positions/exception/commands/request-exception';
import { readSeatFilters } from '@/lib/domains/positions/list-filters';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { listPositions } from '@/lib/domains/positions/queries/list-positions';
import { listSeats } from '@/lib/domains/positions/queries/list-seats';
import { listRequestableSeats } from '@/lib/domains/positions/queries/requestable-seats';
import { editSeat } from '@/lib/domains/positions/seat/commands/edit-seat';
import { suppressSeat } from '@/lib/domains/positions/seat/commands/suppress-seat';
import { draftRequest } from '@/lib/domains/requests/commands/draft-request';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { evidence } from '../performance/year';
import { DAY, lineOf as line, NOW, office, type Office } from './office';
import { done, outcome } from './outcome';

describe('positions.suppress-seat', () => {
  const suppressed = (id: string, version = 0) => ({
    id,
    version: String(version),
    support: 'Decreto 12-2026',
    reason: 'La estructura ya no lo tiene.',
  });

  it('takes a vacant post out of lists and quotas, and keeps its page', async () => {
    const o = await office();
    await db().seat.update({
      where: { id: o.seatId },
      data: { servantGroup: 'public_manager', managerRole: 'strategic' },
    });
    const [top] = await line(o);
    expect((await listRequestableSeats(o.hr)).map(({ id }) => id)).toContain(o.seatId);
    expect(await outcome(suppressSeat, o.hr, suppressed(o.seatId))).toBe('done');
    const seat = await getSeat(o.hr, o.seatId);
    expect(seat).toMatchObject({ suppressedOn: DAY });
    expect((await getTimeline(o.hr, o.seatId))[0]?.changes).toContainEqual({
      field: 'support',
      before: null,
      after: 'Decreto 12-2026',
    });
    const { rows } = await listPositions(o.hr, readSeatFilters({}), DAY);
    expect(rows.map(({ id }) => id)).not.toContain(o.seatId);
    expect((await listSeats(o.entityId)).map(({ id }) => id)).not.toContain(o.seatId);
    expect((await listRequestableSeats(o.hr)).map(({ id }) => id)).not.toContain(o.seatId);
    const asked = {
      seatId: o.seatId,
      neededOn: '2026-12-01',
      reason: '',
      functions: '',
      budgetSource: '',
      profile: {},
    };
    expect(await outcome(draftRequest, o.hr, asked)).not.toBe('done');
    expect(await outcome(suppressSeat, o.hr, suppressed(o.seatId, 1))).toBe('positions.seat_suppressed');
    expect(await outcome(editSeat, o.hr, { id: o.seatId, version: '1', title: 'Otro', reportsToId: top })).toBe(
      'positions.seat_suppressed',
    );
  });

  it('says what holds a post', async () => {
    const [o, other] = [await office(), await office()];
    const [, , low] = await line(o);
    expect(await outcome(suppressSeat, o.hr, suppressed(low))).toBe('positions.suppress_held');
    expect(await outcome(suppressSeat, other.hr, suppressed(o.seatId))).toBe('platform.not_found');
    await db().seat.update({ where: { id: low }, data: { reportsToId: o.seatId } });
    expect(await outcome(suppressSeat, o.hr, suppressed(o.seatId))).toBe('positions.suppress_with_reports');
    await db().seat.update({ where: { id: low }, data: { reportsToId: null } });
    const exception = {
      seatId: o.seatId,
      group: 'public_manager',
      role: 'strategic',
      ground: 'levels',
      reason: 'La unidad depende directamente de la alta dirección.',
      proof: evidence(),
    };
    await done(requestException, o.hr, exception);
    expect(await outcome(suppressSeat, o.hr, suppressed(o.seatId))).toBe('positions.suppress_exception');
  });

  it('neither asked for nor assigned, whichever comes first', async () => {
    const [o, empty] = [await office(), await office()];
    const request = (of: Office) =>
      db().managerRequest.create({
        data: {
          code: `SOL-${of.seatId.slice(-8)}`,
          entityId: of.entityId,
          seatId: of.seatId,
          createdById: of.hr.userId ?? '',
          createdAt: NOW,
          reason: '',
          functions: [],
          budgetSource: '',
          budgetConfirmed: false,
          neededOn: toDbDate(DAY),
        },
      });
    await request(o);
    expect(await outcome(suppressSeat, o.hr, suppressed(o.seatId))).toBe('positions.suppress_requested');
    const [, , low] = await line(o);
    await db().seatHolding.updateMany({ where: { seatId: low }, data: { endsOn: toDbDate(DAY) } });
    await expect(db().seat.update({ where: { id: low }, data: { suppressedOn: toDbDate(DAY) } })).rejects.toThrow(
      /suppressed_seat_not_assigned/,
    );
    await done(suppressSeat, empty.hr, suppressed(empty.seatId));
    await expect(request(empty)).rejects.toThrow(/suppressed_seat_awaits_nobody/);
  });

  it('once, however many send it at once', async () => {
    const o = await office();
    const results = await Promise.all([1, 2, 3].map(() => outcome(suppressSeat, o.hr, suppressed(o.seatId))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
  });
});
