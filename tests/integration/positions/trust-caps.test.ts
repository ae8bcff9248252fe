import { describe, expect, it } from 'vitest';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { decideQuotaException } from '@/lib/domains/positions/trust/exception/commands/decide-quota-exception';
import { requestQuotaException } from '@/lib/domains/positions/trust/exception/commands/request-quota-exception';
import { withdrawQuotaException } from '@/lib/domains/positions/trust/exception/commands/withdraw-quota-exception';
import { trustQuotas } from '@/lib/domains/positions/trust/quotas';
import { quotasOf, TRUST_FRAME, trustStandingOf } from '@/lib/domains/positions/trust/standing';
import { addDays, calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';
import { evidence } from '../performance/year';
import { addSeat, boundOffice, clock, outcome, taken } from './appointments';
import { DAY, office, type Office } from './office';

const REASON = 'La entidad abre dos sedes este año y requiere conducirlas desde el primer día.';
const asked = (o: Office, more: object = {}) => ({
  id: o.entityId,
  bound: 'floor',
  limit: '3',
  reason: REASON,
  proof: evidence(),
  ...more,
});
const decided = (exceptionId: string, more: object = {}) => ({
  exceptionId,
  version: '0',
  decision: 'GRANTED',
  limit: '3',
  validUntil: '2026-12-31',
  resolution: 'RPE 000131-2026-SERVIR-PE',
  reason: REASON,
  ...more,
});
const directorate = (o: Office) => actorOf(o.directorate, 'directorate');

async function requested(o: Office): Promise<string> {
  const result = await execute(requestQuotaException, o.hr, asked(o), clock);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.exceptionId;
}

/** Two appointed by trust: the most that forty posts admit. */
async function full(): Promise<Office> {
  const o = await boundOffice({ trustElsewhere: 1 });
  expect(await outcome(recordHolder, o.hr, taken(o.seatId))).toBe('done');
  return o;
}

describe('the caps of an appointment by trust', () => {
  it('refuse one more with the arithmetic, and leave nobody behind', async () => {
    const o = await full();
    const people = await db().person.count();
    const seatId = await addSeat(o);
    expect(await execute(recordHolder, o.hr, taken(seatId), clock)).toMatchObject({
      refusal: {
        code: 'positions.trust_cap_of_posts',
        params: { used: 2, of: 40, percent: 5, share: 2, floor: 2, ceiling: 50, cap: 2 },
        norm: { source: 'L30057 77' },
      },
    });
    expect(await db().person.count()).toBe(people);
    expect(await outcome(recordHolder, o.hr, taken(seatId, { modality: 'competition' }))).toBe('done');
  });

  it('are two: a manager counts in both, and the fifth of the managers is refused first', async () => {
    const o = await boundOffice();
    const seatId = await addSeat(o, { servantGroup: 'public_manager', managerRole: 'strategic', level: 2 });
    expect(await execute(recordHolder, o.hr, taken(seatId), clock)).toMatchObject({
      refusal: { code: 'positions.trust_cap_of_managers', params: { used: 0, of: 4, percent: 20, cap: 0 } },
    });
    await addSeat(o, { servantGroup: 'public_manager', managerRole: 'strategic', level: 2 });
    expect(await outcome(recordHolder, o.hr, taken(seatId))).toBe('done');
  });

  it('wait for the posts to be declared, and only inform an entity in transition: what exceeds them is noted', async () => {
    const none = { declaredPosts: null, trustElsewhere: null, postsSupport: null, postsDeclaredOn: null };
    const undeclared = await boundOffice(none);
    expect(await outcome(recordHolder, undeclared.hr, taken(undeclared.seatId))).toBe(
      'positions.trust_posts_undeclared',
    );
    const free = await boundOffice({ trustElsewhere: 2, transitionCompletedOn: toDbDate(addDays(DAY, 1)) });
    await db().entity.update({ where: { id: free.entityId }, data: { transitionCompletedOn: null } });
    expect(await execute(recordHolder, free.hr, taken(free.seatId), clock)).toMatchObject({
      ok: true,
      value: { beyondCaps: true },
    });
    expect(await db().seatHolding.findFirst({ where: { seatId: free.seatId } })).toMatchObject({ beyondCaps: true });
  });

  it('let one of two appointments at once take the last room', async () => {
    const o = await boundOffice({ trustElsewhere: 1 });
    const seats = [o.seatId, await addSeat(o), await addSeat(o), await addSeat(o)];
    const results = await Promise.all(seats.map((seatId) => outcome(recordHolder, o.hr, taken(seatId))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['done', 'positions.trust_cap_of_posts']));
  });

  it('hold in the database, also for two that never saw each other', async () => {
    const o = await boundOffice({ trustElsewhere: 1 });
    const seats = [o.seatId, await addSeat(o)];
    const persons = [o.analyst.personId ?? '', o.otherAnalyst.personId ?? ''];
    const insert = (n: number) =>
      db().seatHolding.create({
        data: {
          seatId: seats[n] ?? '',
          personId: persons[n] ?? '',
          modality: 'trust',
          startsOn: toDbDate(DAY),
        },
      });
    const results = await Promise.allSettled([insert(0), insert(1)]);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain('trust_within_caps');
  });

  it('are the same numbers in the norms and in the database', async () => {
    for (const posts of [0, 9, 39, 40, 59, 60, 100, 399, 999, 1_000, 1_001, 25_000]) {
      const count = { managerPosts: posts, trustManagers: 0, posts, trustTotal: 0 };
      for (const [floor, ceiling] of [
        [null, null],
        [7, null],
        [null, 80],
        [90, 60],
      ] as const) {
        const limit = (value: number) => ({ limit: value, resolution: 'R', validUntil: calendarDate('2030-01-01') });
        const { managers, total } = trustQuotas(count, TRUST_FRAME, {
          ...(floor === null ? {} : { floor: limit(floor) }),
          ...(ceiling === null ? {} : { ceiling: limit(ceiling) }),
        });
        const { rows } = await database.owner.query(
          'SELECT trust_cap_of_managers($1)::int AS managers, trust_cap_of_posts($1, $2, $3)::int AS total',
          [posts, floor, ceiling],
        );
        expect({ posts, floor, ceiling, ...rows[0] }).toEqual({
          posts,
          floor,
          ceiling,
          managers: managers?.cap,
          total: total?.cap,
        });
      }
    }
  });
});

describe('an exception to the caps', () => {
  it('asked with proof and granted until a day, lets in the appointment that was refused', async () => {
    const o = await full();
    const seatId = await addSeat(o);
    const id = await requested(o);
    expect(await db().task.findMany({ where: { recordId: id, closedAt: null } })).toMatchObject([
      { kind: 'positions.quota_exception.decide', role: 'directorate' },
    ]);
    expect(await outcome(recordHolder, o.hr, taken(seatId))).toBe('positions.trust_cap_of_posts');
    expect(await outcome(decideQuotaException, directorate(o), decided(id))).toBe('done');
    const { total } = quotasOf(await trustStandingOf(db(), o.entityId, DAY));
    expect(total).toMatchObject({ cap: 3, room: 1, granted: { limit: 3, resolution: 'RPE 000131-2026-SERVIR-PE' } });
    expect(quotasOf(await trustStandingOf(db(), o.entityId, calendarDate('2027-01-01'))).total?.cap).toBe(2);
    expect(await outcome(recordHolder, o.hr, taken(seatId))).toBe('done');
    expect(await outcome(recordHolder, o.hr, taken(await addSeat(o)))).toBe('positions.trust_cap_of_posts');
    expect(await db().notification.count({ where: { recordId: id, kind: 'positions.quota-exception-granted' } })).toBe(
      2,
    );
  });

  it('denied or taken back, leaves the caps as they were', async () => {
    const o = await full();
    const id = await requested(o);
    expect(await outcome(decideQuotaException, directorate(o), decided(id, { decision: 'DENIED' }))).toBe('done');
    expect(await db().quotaException.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'DENIED',
      limitGranted: null,
    });
    const second = await requested(o);
    const [other] = [await office()];
    const input = { exceptionId: second, version: '0' };
    expect(await outcome(withdrawQuotaException, other.hr, input)).toBe('platform.not_found');
    expect(await outcome(withdrawQuotaException, o.hr, input)).toBe('done');
    expect(await outcome(decideQuotaException, directorate(o), decided(second, { version: '1' }))).toBe(
      'platform.wrong_state',
    );
    expect(quotasOf(await trustStandingOf(db(), o.entityId, DAY)).total?.cap).toBe(2);
  });

  it.each<[string, object, string]>([
    ['of no use', { limit: '2' }, 'positions.quota_changes_nothing'],
    ['to a ceiling that does not limit', { bound: 'ceiling', limit: '60' }, 'positions.quota_ceiling_not_reached'],
    ['without proof', { proof: '' }, 'platform.invalid_input'],
    ['with no number', { limit: 'muchos' }, 'platform.invalid_input'],
  ])('is refused %s', async (_what, more, code) => {
    const o = await boundOffice();
    expect(await outcome(requestQuotaException, o.hr, asked(o, more))).toBe(code);
    expect(await db().quotaException.count({ where: { entityId: o.entityId } })).toBe(0);
  });

  it('is of its own entity, one at a time, and decided once by SERVIR with a limit and a day', async () => {
    const [o, other] = [await boundOffice(), await office()];
    expect(await outcome(requestQuotaException, other.hr, asked(o))).toBe('platform.not_found');
    expect(await outcome(requestQuotaException, other.hr, asked(other))).toBe('positions.quota_needs_posts');
    const results = await Promise.all([1, 2, 3].map(() => outcome(requestQuotaException, o.hr, asked(o))));
    expect(new Set(results)).toEqual(new Set(['done', 'positions.quota_exception_open']));
    const { id } = await db().quotaException.findFirstOrThrow({ where: { entityId: o.entityId } });
    const decide = (more: object) => outcome(decideQuotaException, directorate(o), decided(id, more));
    expect(await outcome(decideQuotaException, o.hr, decided(id))).toBe('platform.forbidden');
    expect(await outcome(decideQuotaException, { ...directorate(o), userId: o.hr.userId }, decided(id))).toBe(
      'platform.own_case',
    );
    expect(await decide({ validUntil: '' })).toBe('platform.invalid_input');
    expect(await decide({ validUntil: DAY })).toBe('positions.quota_until_past');
    expect(await decide({ limit: '2' })).toBe('positions.quota_changes_nothing');
    const decisions = await Promise.all([1, 2, 3].map(() => decide({})));
    expect(decisions.filter((code) => code === 'done')).toHaveLength(1);
    await expect(db().quotaException.update({ where: { id }, data: { limitGranted: null } })).rejects.toThrow(
      /quota_exception_granted/,
    );
  });
});
