import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moveSeat } from '@/lib/domains/positions/seat/commands/move-seat';
import { restructureUnit } from '@/lib/domains/positions/seat/commands/restructure-unit';
import { previewSeatMove, previewUnitChange } from '@/lib/domains/positions/seat/queries';
import { fingerprintOf } from '@/lib/domains/positions/seat/reclassification';
import type { BodyType } from '@/lib/domains/entities/types';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { createPerson } from '@/tests/factories/people';
import { DAY, NOW, office, type Office } from './office';
import { outcome } from './outcome';

const REASON = 'Lo dispone el reglamento de organización.';
const MINISTRY = { government: 'national', entityClass: 'ministry' } as const;
const seatOf = ({ seatId }: Office) => db().seat.findUniqueOrThrow({ where: { id: seatId } });

async function unitOf(o: Office) {
  const { unitId } = await seatOf(o);
  return await db().organizationalUnit.findUniqueOrThrow({ where: { id: unitId } });
}

/** As a form sends it after its reader has seen what would change. */
async function placed(o: Office, place: { level: number; bodyType?: BodyType; parentId?: string }, more: object = {}) {
  const unit = await unitOf(o);
  const after = { bodyType: unit.bodyType, ...place };
  const outcomes = await previewUnitChange(MINISTRY, unit, after, DAY);
  return {
    id: unit.id,
    version: String(unit.version),
    parentId: place.parentId ?? '',
    bodyType: after.bodyType,
    level: String(place.level),
    effects: fingerprintOf(outcomes),
    reason: REASON,
    ...more,
  };
}

describe('positions.restructure-unit', () => {
  it('gives the unit its place and its post what the tables say of it, in the timelines of both', async () => {
    const o = await office();
    const unit = await unitOf(o);
    expect(await outcome(restructureUnit, o.hr, await placed(o, { level: 2 }))).toBe('done');
    expect(await unitOf(o)).toMatchObject({ level: 2, version: 1 });
    expect(await seatOf(o)).toMatchObject({ level: 2, servantGroup: 'public_manager', version: 1 });
    expect((await getTimeline(o.hr, o.seatId))[0]?.changes.map(({ field }) => field)).toEqual([
      'servantGroup',
      'managerRole',
    ]);
    expect((await getTimeline(o.hr, unit.id))[0]).toMatchObject({ reason: REASON });
    expect((await getTimeline(o.hr, o.entityId)).length).toBe(1);
  });

  it('saves nothing that was not shown', async () => {
    const o = await office();
    const input = await placed(o, { level: 2 });
    expect(await outcome(restructureUnit, o.hr, { ...input, effects: '' })).toBe('positions.effects_changed');
    await db().seat.update({ where: { id: o.seatId }, data: { version: { increment: 1 } } });
    expect(await outcome(restructureUnit, o.hr, input)).toBe('positions.effects_changed');
    expect(await unitOf(o)).toMatchObject({ level: 4, version: 0 });
  });

  it('leaves a post as SERVIR granted it to be', async () => {
    const o = await office();
    await db().classificationException.create({
      data: {
        seatId: o.seatId,
        state: 'GRANTED',
        groupBefore: 'career_servant',
        groupAsked: 'public_manager',
        roleAsked: 'operational_strategic',
        ground: 'levels',
        reason: REASON,
        requestedById: o.hr.userId ?? '',
        requestedAt: NOW,
        resolution: 'RPE 1',
        decisionReason: REASON,
        decidedById: o.directorate.userId,
        decidedOn: toDbDate(DAY),
      },
    });
    await db().seat.update({
      where: { id: o.seatId },
      data: { servantGroup: 'public_manager', managerRole: 'operational_strategic' },
    });
    expect(await outcome(restructureUnit, o.hr, await placed(o, { level: 3, bodyType: 'line' }))).toBe('done');
    expect(await seatOf(o)).toMatchObject({
      servantGroup: 'public_manager',
      managerRole: 'operational_strategic',
      level: 3,
    });
  });

  it('takes no post from a manager with their term under way', async () => {
    const o = await office();
    expect(await outcome(restructureUnit, o.hr, await placed(o, { level: 2 }))).toBe('done');
    const { personId } = await createPerson(db(), {
      given: 'Luz',
      family: 'Rojas',
      dni: randomInt(1e7, 1e8).toString(),
      now: NOW,
    });
    await db().seatHolding.create({
      data: { seatId: o.seatId, personId, modality: 'competition', startsOn: toDbDate(DAY) },
    });
    expect(await outcome(restructureUnit, o.hr, await placed(o, { level: 4 }))).toBe(
      'positions.reclassifies_held_post',
    );
  });

  it('keeps the tree a tree, the second of two who move it is told, and others’ is not found', async () => {
    const [o, other] = [await office(), await office()];
    const unit = await unitOf(o);
    expect(await outcome(restructureUnit, o.hr, await placed(o, { level: 4, parentId: unit.id }))).toBe(
      'entities.units_not_a_tree',
    );
    expect(await outcome(restructureUnit, o.hr, await placed(o, { level: 4 }))).toBe('positions.unit_stays');
    expect(await outcome(restructureUnit, other.hr, await placed(o, { level: 2 }))).toBe('platform.not_found');
    const below = await db().organizationalUnit.create({
      data: { entityId: o.entityId, code: 'B', name: 'Bajo', bodyType: 'support', level: 4, parentId: unit.id },
    });
    expect(await outcome(restructureUnit, o.hr, await placed(o, { level: 4, parentId: below.id }))).toBe(
      'entities.units_not_a_tree',
    );
    const results = await Promise.all(
      [2, 3].map(async (level) => outcome(restructureUnit, o.hr, await placed(o, { level }))),
    );
    expect(results.toSorted()).toEqual(['done', 'platform.conflict']);
  });
});

describe('positions.move-seat', () => {
  it('moves a post to another unit as it was shown, and to no closed one', async () => {
    const o = await office();
    const seat = await seatOf(o);
    const unit = await unitOf(o);
    const to = await db().organizationalUnit.create({
      data: { entityId: o.entityId, code: 'OGA', name: 'Oficina General', bodyType: 'support', level: 2 },
    });
    const shown = await previewSeatMove(
      MINISTRY,
      { id: seat.id, unitId: unit.id, level: seat.level, bodyType: unit.bodyType },
      to,
      DAY,
    );
    const input = {
      id: seat.id,
      version: '0',
      unitId: to.id,
      effects: shown ? fingerprintOf([shown]) : '',
      reason: REASON,
    };
    expect(await outcome(moveSeat, o.hr, { ...input, unitId: unit.id })).toBe('positions.seat_stays');
    expect(await outcome(moveSeat, o.hr, { ...input, effects: '' })).toBe('positions.effects_changed');
    expect(await outcome(moveSeat, (await office()).hr, input)).toBe('platform.not_found');
    await db().organizationalUnit.update({ where: { id: to.id }, data: { closedOn: toDbDate(DAY) } });
    expect(await outcome(moveSeat, o.hr, input)).toBe('positions.unit_is_closed');
    await db().organizationalUnit.update({ where: { id: to.id }, data: { closedOn: null } });
    expect(await outcome(moveSeat, o.hr, input)).toBe('done');
    expect(await seatOf(o)).toMatchObject({ unitId: to.id, level: 2, servantGroup: 'public_manager' });
    expect(await outcome(moveSeat, o.hr, input)).toBe('platform.conflict');
  });
});
