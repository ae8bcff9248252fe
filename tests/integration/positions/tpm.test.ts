import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { excludeTpmBody } from '@/lib/domains/positions/tpm/commands/exclude-tpm-body';
import { includeTpmBody } from '@/lib/domains/positions/tpm/commands/include-tpm-body';
import { reviewTpmList } from '@/lib/domains/positions/tpm/commands/review-tpm-list';
import { setHighImpact } from '@/lib/domains/positions/tpm/commands/set-high-impact';
import { getTpmList, listableBodies } from '@/lib/domains/positions/tpm/queries/get-tpm-list';
import type { Actor } from '@/lib/kernel/actor';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf } from '@/tests/factories/identity';
import { DAY, NOW, office } from './office';

const clock = { clock: { now: () => NOW } };
const WHY = 'Sus órganos de segundo nivel conducen políticas de alcance nacional.';
const RESOLUTION = 'RPE 000100-2026-SERVIR-PE';

/** A ministry with a vacant manager's post at level 2, and the directorate. */
async function ministry() {
  const o = await office();
  const directorate = actorOf(o.directorate, 'directorate');
  await db().seat.update({
    where: { id: o.seatId },
    data: { level: 2, servantGroup: 'public_manager', managerRole: 'strategic' },
  });
  await db().entity.update({ where: { id: o.entityId }, data: { government: 'national' } });
  return { ...o, directorate };
}

const include = (actor: Actor, entityId: string) =>
  execute(includeTpmBody, actor, { entityId, resolution: RESOLUTION, reason: WHY }, clock);
const NEXT_DAY = new Date(NOW.getTime() + 86_400_000);
const review = (actor: Actor, lastId: string, now = NOW) =>
  execute(reviewTpmList, actor, { lastId, resolution: RESOLUTION, reason: WHY }, { clock: { now: () => now } });

describe('the list of bodies', () => {
  it('takes a body in with a reason, changes its posts, and lets it out with another', async () => {
    const o = await ministry();
    expect(await getSeat(o.directorate, o.seatId)).toMatchObject({ ground: null, segment: 'other_managers' });
    const included = await include(o.directorate, o.entityId);
    if (!included.ok) throw new Error(included.refusal.code);
    expect(await getSeat(o.directorate, o.seatId)).toMatchObject({ ground: 'listed_level_2', segment: 'centralized' });
    expect(await include(o.directorate, o.entityId)).toMatchObject({ refusal: { code: 'positions.tpm_body_listed' } });
    expect((await listableBodies()).map(({ id }) => id)).not.toContain(o.entityId);
    const { bodyId } = included.value;
    const out = { bodyId, version: '0', resolution: RESOLUTION, reason: WHY };
    expect(await execute(excludeTpmBody, o.directorate, { ...out, version: '7' }, clock)).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
    expect(await execute(excludeTpmBody, o.directorate, out, clock)).toMatchObject({ ok: true });
    expect(await execute(excludeTpmBody, o.directorate, { ...out, version: '1' }, clock)).toMatchObject({
      refusal: { code: 'positions.tpm_body_excluded' },
    });
    expect(await getSeat(o.directorate, o.seatId)).toMatchObject({ ground: null });
    const { former } = await getTpmList();
    expect(former.find(({ id }) => id === bodyId)).toMatchObject({ excludedOn: DAY, exclusionReason: WHY });
    expect(await db().auditEntry.count({ where: { recordId: bodyId } })).toBe(2);
  });

  it('takes two at once in only once', async () => {
    const o = await ministry();
    const both = await Promise.all([include(o.directorate, o.entityId), include(o.directorate, o.entityId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'positions.tpm_body_listed' } });
  });

  it('is kept by the directorate alone, of the classes that may be on it', async () => {
    const o = await ministry();
    expect(await include(o.hr, o.entityId)).toMatchObject({ refusal: { code: 'platform.forbidden' } });
    expect(await include(o.directorate, randomUUID())).toMatchObject({ refusal: { code: 'platform.not_found' } });
    expect(
      await execute(includeTpmBody, o.directorate, { entityId: 'x\u0000', resolution: '', reason: 'corto' }, clock),
    ).toMatchObject({ refusal: { code: 'platform.invalid_input' } });
    await db().entity.update({ where: { id: o.entityId }, data: { entityClass: 'social_security_fund' } });
    expect(await include(o.directorate, o.entityId)).toMatchObject({
      refusal: { code: 'positions.tpm_body_not_listable' },
    });
    const body = { entityId: o.entityId, includedOn: toDbDate(DAY), resolution: RESOLUTION, reason: WHY };
    await expect(db().tpmBody.create({ data: body })).rejects.toThrow(/tpm_body_is_listable/);
    await db().entity.update({ where: { id: o.entityId }, data: { entityClass: 'ministry' } });
    const { id } = await db().tpmBody.create({ data: body });
    await expect(db().tpmBody.update({ where: { id }, data: { excludedOn: toDbDate(DAY) } })).rejects.toThrow(
      /tpm_body_excluded/,
    );
  });
});

describe('the review of the list', () => {
  it('is a turn of the directorate three years later, closed by the next', async () => {
    const { directorate, hr } = await ministry();
    expect(await review(hr, '')).toMatchObject({ refusal: { code: 'platform.forbidden' } });
    const first = await review(directorate, '');
    if (!first.ok) throw new Error(first.refusal.code);
    const { reviewId } = first.value;
    const open = { recordId: reviewId, closedAt: null };
    expect(await db().task.findFirst({ where: open })).toMatchObject({
      kind: 'positions.tpm_review.review_list',
      role: 'directorate',
      dueOn: new Date('2029-06-15'),
    });
    expect(await review(directorate, '')).toMatchObject({ refusal: { code: 'platform.conflict' } });
    expect(await review(directorate, reviewId)).toMatchObject({ refusal: { code: 'positions.tpm_reviewed_today' } });
    expect(await db().task.count({ where: open })).toBe(1);
    const twice = await Promise.all([1, 2].map(() => review(directorate, reviewId, NEXT_DAY)));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().task.count({ where: open })).toBe(0);
    const { reviews } = await getTpmList();
    expect(reviews.map(({ state, nextOn }) => [state, nextOn])).toEqual([
      ['IN_FORCE', '2029-06-16'],
      ['SUPERSEDED', '2029-06-15'],
    ]);
    await expect(
      db().tpmReview.updateMany({ where: { state: 'SUPERSEDED' }, data: { state: 'IN_FORCE' } }),
    ).rejects.toThrow();
  });
});

describe('positions.set-high-impact', () => {
  const set = (actor: Actor, seatId: string, impact: string, version: string) =>
    execute(setHighImpact, actor, { seatId, impact, version, reason: WHY }, clock);

  it('moves a post to centralised management and back, with reasons', async () => {
    const o = await ministry();
    expect(await set(o.hr, o.seatId, 'high', '0')).toMatchObject({ refusal: { code: 'platform.forbidden' } });
    expect(await set(o.directorate, o.seatId, 'ordinary', '0')).toMatchObject({
      refusal: { code: 'positions.impact_unchanged' },
    });
    expect(await set(o.directorate, o.seatId, 'high', '0')).toMatchObject({ ok: true });
    expect(await getSeat(o.directorate, o.seatId)).toMatchObject({
      segment: 'centralized',
      highImpactSince: DAY,
      highImpactReason: WHY,
    });
    expect(await set(o.directorate, o.seatId, 'ordinary', '0')).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
    expect(await set(o.directorate, o.seatId, 'ordinary', '1')).toMatchObject({ ok: true });
    expect(await getSeat(o.directorate, o.seatId)).toMatchObject({ segment: 'other_managers', highImpactSince: null });
    await expect(
      db().seat.update({ where: { id: o.seatId }, data: { highImpactSince: toDbDate(DAY) } }),
    ).rejects.toThrow(/seat_high_impact_has_a_reason/);
  });

  it('is of posts of managers', async () => {
    const o = await office();
    expect(await set(actorOf(o.directorate, 'directorate'), o.seatId, 'high', '0')).toMatchObject({
      refusal: { code: 'positions.impact_of_managers' },
    });
  });
});
