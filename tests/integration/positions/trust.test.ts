import { describe, expect, it } from 'vitest';
import { declarePosts } from '@/lib/domains/positions/trust/commands/declare-posts';
import { frameOf } from '@/lib/domains/norms/frames';
import { trustStandingOf } from '@/lib/domains/positions/trust/standing';
import { trustQuotas } from '@/lib/domains/positions/trust/quotas';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf, createUser } from '@/tests/factories/identity';
import { createPosting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';
import { DAY, NOW } from './office';

const clock = { clock: { now: () => NOW } };

/** An entity of three posts of managers, the superior's held by trust, and its HR. */
async function office() {
  const posting = await createPosting(database.prisma, calendarDate('2026-03-02'));
  const { entityId } = posting;
  await db().seatHolding.updateMany({
    where: { personId: posting.superior.personId ?? '', endsOn: null },
    data: { modality: 'trust' },
  });
  const roles = [{ role: 'entity_hr' as const, entityId }];
  const user = await createUser(database.prisma, {
    email: `rrhh.${entityId}@prueba.example`,
    name: 'RRHH',
    roles,
    now: NOW,
  });
  return { ...posting, hr: actorOf(user, 'entity_hr', entityId) };
}

const declared = (id: string, more: object = {}) => ({
  id,
  posts: '40',
  trustElsewhere: '3',
  support: 'RM 118-2026, cuadro de puestos',
  ...more,
});

describe('positions.declare-posts', () => {
  it('completes the count of trust appointees, and may be said again', async () => {
    const o = await office();
    const count = async () => (await trustStandingOf(db(), o.entityId, DAY)).count;
    expect(await count()).toEqual({ managerPosts: 3, trustManagers: 1, posts: null, trustTotal: 1 });
    expect(await execute(declarePosts, o.hr, declared(o.entityId), clock)).toMatchObject({ ok: true });
    expect(await execute(declarePosts, o.hr, declared(o.entityId, { posts: '60', seen: '40' }), clock)).toMatchObject({
      ok: true,
    });
    expect(await execute(declarePosts, o.hr, declared(o.entityId, { posts: '70', seen: '40' }), clock)).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
    expect(await count()).toEqual({ managerPosts: 3, trustManagers: 1, posts: 60, trustTotal: 4 });
    const { managers, total } = trustQuotas(await count(), frameOf('act-current'));
    expect([managers?.cap, managers?.room, total?.cap, total?.room]).toEqual([0, -1, 3, -1]);
    expect(await db().auditEntry.count({ where: { recordId: o.entityId, command: 'positions.declare-posts' } })).toBe(
      2,
    );
  });

  it.each([
    ['fewer posts than it has', { posts: '2', trustElsewhere: '0' }, 'positions.posts_below_seats'],
    ['more trust appointees than other posts', { posts: '5', trustElsewhere: '3' }, 'positions.trust_beyond_posts'],
    ['no number', { posts: 'muchos' }, 'platform.invalid_input'],
  ])('is refused with %s', async (_what, more, code) => {
    const o = await office();
    expect(await execute(declarePosts, o.hr, declared(o.entityId, more), clock)).toMatchObject({ refusal: { code } });
    expect(await db().entity.findUnique({ where: { id: o.entityId } })).toMatchObject({ declaredPosts: null });
  });

  it('is said by each entity’s HR of its own, and the database keeps it whole', async () => {
    const [o, other] = [await office(), await office()];
    expect(await execute(declarePosts, other.hr, declared(o.entityId), clock)).toMatchObject({
      refusal: { code: 'platform.not_found' },
    });
    await expect(db().entity.update({ where: { id: o.entityId }, data: { declaredPosts: 40 } })).rejects.toThrow(
      /entity_declared_posts/,
    );
  });
});
