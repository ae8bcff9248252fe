import { describe, expect, it } from 'vitest';
import { readForecastFilters } from '@/lib/domains/agreements/forecast/filters';
import { forecastVacancies } from '@/lib/domains/agreements/forecast/queries/forecast-vacancies';
import { frameOf } from '@/lib/domains/norms/frames';
import { displaceManager } from '@/lib/domains/positions/holding/commands/displace-manager';
import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { renewTerm } from '@/lib/domains/positions/holding/commands/renew-term';
import { getDisplacement, getRenewal } from '@/lib/domains/positions/holding/queries';
import { followTerms } from '@/lib/domains/positions/jobs/follow-holders';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { listOpenTerms } from '@/lib/domains/positions/queries/list-seats';
import { addYears, calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { createUser } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';
import { evidence } from '../performance/year';
import { addSeat, outcome, taken } from './appointments';
import { DAY, NOW, office } from './office';

const MANAGER = { servantGroup: 'public_manager', managerRole: 'strategic', level: 2 } as const;

/** An office with a manager who competed for their post, in it since that day. */
async function competed(startsOn = '2024-09-02') {
  const o = await office();
  const seatId = await addSeat(o, MANAGER);
  expect(await outcome(recordHolder, o.hr, taken(seatId, { modality: 'competition', startsOn }))).toBe('done');
  const held = await db().seatHolding.findFirstOrThrow({ where: { seatId, endsOn: null } });
  const renew = async (more: object = {}) =>
    await outcome(renewTerm, o.hr, {
      seatId,
      holdingId: held.id,
      termEndsOn: (await getRenewal(o.hr, seatId, DAY))?.next.from ?? '',
      report: 'Informe 31-2026 de la Secretaría General',
      support: 'Resolución 90-2026',
      reason: 'Logró sus metas en las dos últimas evaluaciones anuales.',
      proof: evidence(),
      ...more,
    });
  return { o, seatId, held, renew };
}

const endsOf = async (id: string) => (await db().seatHolding.findUniqueOrThrow({ where: { id } })).dueOn;

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
      recordedAt: new Date(),
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
