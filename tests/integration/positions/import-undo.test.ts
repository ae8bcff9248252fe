import { beforeEach, describe, expect, it } from 'vitest';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { sampleTerms } from '@/lib/domains/positions/profile/sample-terms';
import type { Said } from '@/tests/factories/structure-files';
import { request } from './awaited';
import { done, importOf, seen, sent, tried } from './import-file';
import { withManual } from './manual-office';
import { DAY, NOW, office, type Office } from './office';

let o: Office;
beforeEach(async () => {
  o = await office();
});

const clock = { now: () => NOW };
const seatOf = (of: Office = o) => db().seat.findUniqueOrThrow({ where: { id: of.seatId }, include: { unit: true } });
const refusalOf = async (importId: string, of: Office = o) => {
  const result = await execute(undoImport, of.hr, await seen(importId), { clock });
  return result.ok ? null : result.refusal;
};

async function applied(rows: Said[], of: Office = o): Promise<string> {
  const id = await sent(of.hr, rows);
  await runImport(id, clock);
  expect(await importOf(id)).toMatchObject({ state: 'APPLIED' });
  return id;
}

/** A file that takes the post of the office to a new unit of another level: it becomes a manager's. */
async function moved(of: Office = o, level = 2): Promise<string> {
  const { code } = await seatOf(of);
  const unit = { unit_code: `N${level}`, unit_name: `Del nivel ${level}`, unit_body: 'support', unit_level: level };
  return await applied([{ ...unit, seat_code: code }], of);
}

const hold = async (modality: 'competition' | 'trust') =>
  await db().seatHolding.create({
    data: { seatId: o.seatId, personId: o.analyst.personId ?? '', modality, startsOn: toDbDate(DAY) },
  });

describe('an import undone', () => {
  it('takes a post back to its unit and its superior by who they are, whatever their codes are by now', async () => {
    const before = await seatOf();
    const superior = await db().seat.create({
      data: {
        code: `${before.code}-S`,
        entityId: o.entityId,
        unitId: before.unitId,
        title: 'Gerencia',
        level: 4,
        servantGroup: 'career_servant',
        functions: [],
      },
    });
    await db().seat.update({ where: { id: o.seatId }, data: { reportsToId: superior.id } });
    const { code } = before;
    const unit = { unit_code: 'N2', unit_name: 'Nueva', unit_body: 'support', unit_level: 2 };
    const above = { seat_code: `${code}-T`, seat_title: 'Jefatura mayor' };
    const id = await applied([
      { ...unit, ...above },
      { unit_code: 'N2', seat_code: code, seat_reports_to: `${code}-T` },
    ]);
    expect(await seatOf()).toMatchObject({ level: 2, servantGroup: 'public_manager', unit: { code: 'N2' } });
    await db().organizationalUnit.update({ where: { id: before.unitId }, data: { code: 'OTRO-CODIGO' } });
    await db().seat.update({ where: { id: superior.id }, data: { code: `${code}-S2` } });
    expect(await refusalOf(id)).toBeNull();
    expect(await seatOf()).toMatchObject({
      level: 4,
      servantGroup: 'career_servant',
      managerRole: null,
      unitId: before.unitId,
      reportsToId: superior.id,
    });
  });

  it('is refused when the unit that a post left was closed since, and names the post', async () => {
    const { unitId, code } = await seatOf();
    const id = await moved();
    await db().organizationalUnit.update({ where: { id: unitId }, data: { closedOn: toDbDate(DAY) } });
    expect(await refusalOf(id)).toEqual({ code: 'positions.import_place_gone', params: { what: 'unit', code } });
    await db().organizationalUnit.update({ where: { id: unitId }, data: { closedOn: null } });
    expect(await refusalOf(id)).toBeNull();
  });

  it('is refused when the post it reported to was suppressed since', async () => {
    const { unitId, code, entityId } = await seatOf();
    const data = { entityId, unitId, title: 'Gerencia', level: 4, servantGroup: 'career_servant' as const };
    const superior = await db().seat.create({ data: { ...data, code: `${code}-S`, functions: [] } });
    const other = await db().seat.create({ data: { ...data, code: `${code}-O`, functions: [] } });
    await db().seat.update({ where: { id: o.seatId }, data: { reportsToId: superior.id } });
    const { code: unit_code } = await db().organizationalUnit.findUniqueOrThrow({ where: { id: unitId } });
    const id = await applied([{ unit_code, seat_code: code, seat_reports_to: other.code }]);
    await db().seat.update({ where: { id: superior.id }, data: { suppressedOn: toDbDate(DAY) } });
    expect(await refusalOf(id)).toEqual({ code: 'positions.import_place_gone', params: { what: 'superior', code } });
  });

  it('is refused when a name it would put back is another unit’s', async () => {
    const { unit } = await seatOf();
    const id = await applied([{ unit_code: unit.code, unit_name: 'Unidad renombrada' }]);
    await db().organizationalUnit.create({
      data: { entityId: o.entityId, code: 'NUEVA', name: unit.name, bodyType: 'support', level: 4 },
    });
    expect(await refusalOf(id)).toEqual({
      code: 'positions.import_name_taken',
      params: { name: unit.name, code: 'NUEVA' },
    });
  });
});

describe('an import whose changes something has come to rest on', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['a manager by competition', 'seat_holding', () => hold('competition')],
    ['somebody of trust', 'seat_holding', () => hold('trust')],
    ['a request for a manager', 'manager_request', () => request(o)],
  ])('is not undone: the post it reclassified got %s', async (_what, what, come) => {
    const { code } = await seatOf();
    const id = await moved();
    await come();
    expect(await refusalOf(id)).toEqual({
      code: 'positions.import_depended_on',
      params: { what, count: 1, code },
    });
    expect(await seatOf()).toMatchObject({ level: 2, servantGroup: 'public_manager' });
    expect(await importOf(id)).toMatchObject({ state: 'APPLIED' });
  });

  it('is not undone: the post got a profile, until that one is left aside', async () => {
    const m = await withManual();
    await db().organizationalUnit.updateMany({ where: { seats: { some: { id: m.seatId } } }, data: { level: 2 } });
    await db().seat.update({ where: { id: m.seatId }, data: { level: 2 } });
    const id = await moved(m, 3);
    const { standardId, seatId } = m;
    const { id: profileId } = await db().postProfile.create({
      data: { seatId, standardId, terms: sampleTerms() as object, startedById: m.hr.userId ?? '' },
    });
    expect(await refusalOf(id, m)).toMatchObject({ params: { what: 'post_profile', count: 1 } });
    await db().postProfile.update({ where: { id: profileId }, data: { state: 'DISCARDED' } });
    expect(await refusalOf(id, m)).toBeNull();
  });

  it('is not undone: the unit it moved got another post', async () => {
    const { unit, code } = await seatOf();
    const id = await applied([{ unit_code: unit.code, unit_level: 3, seat_code: code }]);
    const added = await db().seat.create({
      data: {
        code: `${code}-B`,
        entityId: o.entityId,
        unitId: unit.id,
        title: 'Otra jefatura',
        level: 3,
        servantGroup: 'public_manager',
        managerRole: 'operational_strategic',
        functions: [],
      },
    });
    expect(await refusalOf(id)).toEqual({
      code: 'positions.import_depended_on',
      params: { what: 'seat', count: 1, code: unit.code },
    });
    await db().seat.delete({ where: { id: added.id } });
    expect(await refusalOf(id)).toBeNull();
  });

  it('is undone when it was there before, or when nothing but a name changed', async () => {
    const { code, unit } = await seatOf();
    const holding = await hold('trust');
    const id = await moved();
    expect(await refusalOf(id)).toBeNull();
    await db().seatHolding.delete({ where: { id: holding.id } });
    const named = await applied([{ unit_code: unit.code, seat_code: code, seat_title: 'Otro nombre' }]);
    await hold('trust');
    expect(await refusalOf(named)).toBeNull();
  });

  it('and whoever takes the post at once, one waits for the other', async () => {
    const id = await moved();
    const [undone] = await Promise.all([
      tried(undoImport, o.hr, await seen(id)),
      hold('competition').catch(() => null),
    ]);
    const { servantGroup } = await seatOf();
    if (typeof undone === 'string')
      expect([undone, servantGroup]).toEqual(['positions.import_depended_on', 'public_manager']);
    else expect(servantGroup).toBe('career_servant');
  });

  it('is its entity’s to undo, once', async () => {
    const [id, other] = [await moved(), await office()];
    expect(await tried(undoImport, other.hr, await seen(id))).toBe('platform.not_found');
    const form = await seen(id);
    const answers = await Promise.all([1, 2, 3].map(() => tried(undoImport, o.hr, form)));
    expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(1);
    expect(await done(undoImport, o.hr, await seen(await moved()))).toBeTruthy();
  });
});
