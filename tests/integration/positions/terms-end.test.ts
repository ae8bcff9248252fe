import { describe, expect, it } from 'vitest';
import { readForecastFilters } from '@/lib/domains/agreements/forecast/filters';
import { forecastVacancies } from '@/lib/domains/agreements/forecast/queries/forecast-vacancies';
import { frameOf } from '@/lib/domains/norms/frames';
import { displaceManager } from '@/lib/domains/positions/holding/commands/displace-manager';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { getDisplacement } from '@/lib/domains/positions/holding/queries';
import { addYears, calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import { addSeat, outcome, taken } from './appointments';
import { competed, MANAGER } from './competed';
import { DAY, NOW } from './office';

describe('the database', () => {
  it('counts the years of a term as the norm does', async () => {
    const years = frameOf('act-current').number('assignment.term') ?? 0;
    for (const start of ['2024-02-29', '2025-12-31', '2026-06-15'].map(calendarDate)) {
      const [row] = await db().$queryRaw<{ ends: string }[]>`
        SELECT term_ends_on(${toDbDate(start)}::date, NULL)::text AS ends`;
      expect(row?.ends).toBe(addYears(start, years));
    }
  });

  it('makes no term longer but by a renewal that follows it, which stays', async () => {
    const { held, renew } = await competed();
    const dueOn = toDbDate(calendarDate('2031-01-01'));
    await expect(db().seatHolding.update({ where: { id: held.id }, data: { dueOn } })).rejects.toThrow(
      /term_is_renewed/,
    );
    const row = {
      holdingId: held.id,
      dueOn,
      report: 'Informe',
      support: 'Resolución',
      reason: 'Motivo',
      documentId: held.documentId ?? '',
      recordedAt: NOW,
    };
    await expect(
      db().termRenewal.create({ data: { ...row, startsOn: toDbDate(calendarDate('2027-01-01')) } }),
    ).rejects.toThrow(/renewal_follows_the_term/);
    expect(await renew()).toBe('done');
    const { id } = await db().termRenewal.findFirstOrThrow({ where: { holdingId: held.id } });
    await expect(db().termRenewal.update({ where: { id }, data: { reason: 'Otro' } })).rejects.toThrow(
      /term_renewal_stays/,
    );
    await expect(db().termRenewal.delete({ where: { id } })).rejects.toThrow(/term_renewal_stays/);
  });
});

describe('the forecast', () => {
  const ask = (actor: Parameters<typeof forecastVacancies>[0], meses: string) =>
    forecastVacancies(actor, readForecastFilters({ meses }), DAY);

  it('tells when the terms of managers by competition end, and which ran out', async () => {
    const { o, seatId, held, renew } = await competed();
    const late = await addSeat(o, MANAGER);
    await outcome(recordHolder, o.hr, taken(late, { modality: 'competition', startsOn: '2022-03-01' }));
    const career = await addSeat(o);
    await outcome(recordHolder, o.hr, taken(career, { modality: 'competition', startsOn: '2024-09-02' }));
    const ahead = await ask(o.hr, '24');
    expect(ahead).toMatchObject({ total: 1, overdue: 1, groups: [{ key: '2027-09', count: 1 }] });
    expect(ahead.rows).toMatchObject([{ id: held.id, kind: 'term', seatId, endsOn: '2027-09-02', renewals: 0 }]);
    expect((await ask(o.hr, 'vencidos')).rows).toMatchObject([{ seatId: late, endsOn: '2025-03-01' }]);
    const soon = await addSeat(o, MANAGER);
    await outcome(recordHolder, o.hr, taken(soon, { modality: 'competition', startsOn: '2024-11-04' }));
    const months = [1, 0, 1].map((count, n) => ({ key: `2027-${String(9 + n).padStart(2, '0')}`, count }));
    expect((await ask(o.hr, '24')).groups).toEqual(months);
    expect(await renew()).toBe('done');
    expect(await ask(o.hr, '24')).toMatchObject({ total: 1, overdue: 1 });
  });
});

describe('a manager whose term ran out', () => {
  it('is not moved to serve it out', async () => {
    const { o, seatId, held, renew } = await competed('2020-03-02');
    const toSeatId = await addSeat(o, MANAGER);
    const move = (more: object = {}) =>
      outcome(displaceManager, o.hr, {
        seatId,
        holdingId: held.id,
        toSeatId,
        startsOn: DAY,
        support: 'Resolución 7',
        reason: 'La entidad designará en el puesto a un servidor de confianza.',
        profile: 'Dirigió antes una oficina con las mismas funciones.',
        proof: evidence(),
        ...more,
      });
    expect((await getDisplacement(o.hr, seatId, DAY))?.term).toMatchObject({
      refusal: { code: 'positions.term_over' },
    });
    expect(await move()).toBe('positions.term_over');
    expect([await renew(), await renew()]).toEqual(['done', 'done']);
    expect(await move()).toBe('done');
    const moved = await db().seatHolding.findFirstOrThrow({ where: { seatId: toSeatId } });
    expect(moved.dueOn).toEqual(toDbDate(calendarDate('2029-03-02')));
  });
});
