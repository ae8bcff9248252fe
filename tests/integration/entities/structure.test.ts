import { describe, expect, it } from 'vitest';
import { closeUnit } from '@/lib/domains/entities/structure/commands/close-unit';
import { createUnit } from '@/lib/domains/entities/structure/commands/create-unit';
import { editUnit } from '@/lib/domains/entities/structure/commands/edit-unit';
import { reopenUnit } from '@/lib/domains/entities/structure/commands/reopen-unit';
import { getStructure, getUnit } from '@/lib/domains/entities/structure/queries';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { office, type Office } from '../positions/office';
import { done, outcome } from '../positions/outcome';

const unitInput = ({ entityId }: Office, more: object = {}) => ({
  entityId,
  code: 'OT',
  name: 'Oficina de Tesorería',
  bodyType: 'support',
  level: '3',
  parentId: '',
  headcount: '12',
  ...more,
});
const REASON = 'El reglamento de organización ya no la tiene.';
const seen = (id: string, version = 0) => ({ id, version: String(version), reason: REASON });
const made = async (o: Office, more: object = {}) => (await done(createUnit, o.hr, unitInput(o, more))).unitId;
const unitOf = (id: string) => db().organizationalUnit.findUniqueOrThrow({ where: { id } });

describe('entities.create-unit', () => {
  it('adds a unit to the entity’s own structure, in its timeline and the entity’s', async () => {
    const o = await office();
    const above = await made(o, { code: 'OGA', name: 'Oficina General', level: '2' });
    const id = await made(o, { parentId: above });
    expect(await unitOf(id)).toMatchObject({ parentId: above, level: 3, headcount: 12, function: null });
    const [line] = await getTimeline(o.hr, o.entityId);
    expect(line).toMatchObject({ command: 'entities.create-unit' });
    expect(await getTimeline(o.hr, id)).toHaveLength(1);
    expect((await getUnit(o.hr, o.entityId, id))?.unit.name).toBe('Oficina de Tesorería');
  });

  it.each<[string, (o: Office, above: string) => object, string]>([
    ['above the one it belongs to', (_o, parentId) => ({ parentId, level: '2' }), 'entities.parent_below'],
    ['under a unit of another entity', (o) => ({ parentId: o.seatId }), 'entities.parent_unknown'],
    ['with the code of another', () => ({ code: 'ADM' }), 'entities.unit_code_taken'],
    ['with the name of another', () => ({ name: 'Administración' }), 'entities.unit_name_taken'],
    [
      'with a function of regional governments',
      () => ({ function: 'infrastructure' }),
      'entities.function_not_regional',
    ],
    ['at a fifth level', () => ({ level: '5' }), 'platform.invalid_input'],
    ['with a NUL in its name', () => ({ name: 'Ofi\u0000cina' }), 'platform.invalid_input'],
  ])('is refused %s', async (_what, more, code) => {
    const o = await office();
    const above = await made(o, { code: 'A', name: 'Arriba', level: '3' });
    expect(await outcome(createUnit, o.hr, unitInput(o, { code: 'B', name: 'Otra', ...more(o, above) }))).toBe(code);
    expect(await db().organizationalUnit.count({ where: { entityId: o.entityId } })).toBe(3);
  });

  it('is of its own entity, and once, however many send it at once', async () => {
    const [o, other] = [await office(), await office()];
    expect(await outcome(createUnit, other.hr, unitInput(o))).toBe('platform.not_found');
    const results = await Promise.all([1, 2, 3].map(() => outcome(createUnit, o.hr, unitInput(o))));
    expect(results.toSorted()).toEqual(['done', 'entities.unit_name_taken', 'entities.unit_name_taken']);
  });
});

describe('entities.edit-unit', () => {
  const edited = (id: string, version: number, more: object = {}) => ({
    id,
    version: String(version),
    code: 'OT',
    name: 'Oficina de Caja',
    headcount: '',
    ...more,
  });

  it('keeps the data, tells what changed, and the second of two who edit is told', async () => {
    const o = await office();
    const id = await made(o);
    expect(await outcome(editUnit, o.hr, edited(id, 0))).toBe('done');
    expect(await unitOf(id)).toMatchObject({ name: 'Oficina de Caja', headcount: null, version: 1 });
    const [line] = await getTimeline(o.hr, id);
    expect(line?.changes.map(({ field }) => field)).toEqual(['unit', 'headcount']);
    expect(await outcome(editUnit, o.hr, edited(id, 0, { name: 'Otra' }))).toBe('platform.conflict');
    expect((await unitOf(id)).name).toBe('Oficina de Caja');
  });

  it('is of its own entity', async () => {
    const [o, other] = [await office(), await office()];
    expect(await outcome(editUnit, other.hr, edited(await made(o), 0))).toBe('platform.not_found');
  });
});

describe('closing and reopening', () => {
  it('closes what is empty, leaves lists, and opens again under what is open', async () => {
    const o = await office();
    const above = await made(o, { code: 'OGA', name: 'Oficina General', level: '2' });
    const id = await made(o, { parentId: above });
    expect(await outcome(closeUnit, o.hr, seen(above))).toBe('entities.unit_has_units');
    expect(await outcome(closeUnit, o.hr, seen(id))).toBe('done');
    expect(await outcome(closeUnit, o.hr, seen(id, 1))).toBe('entities.unit_closed');
    expect(await outcome(editUnit, o.hr, { ...seen(id, 1), code: 'X', name: 'Nombre' })).toBe('entities.unit_closed');
    expect(await outcome(closeUnit, o.hr, seen(above))).toBe('done');
    expect(await outcome(reopenUnit, o.hr, seen(id, 1))).toBe('entities.parent_closed');
    expect(await outcome(reopenUnit, o.hr, seen(above, 1))).toBe('done');
    expect(await outcome(reopenUnit, o.hr, seen(id, 1))).toBe('done');
    expect(await outcome(reopenUnit, o.hr, seen(id, 2))).toBe('entities.unit_open');
    expect(await unitOf(id)).toMatchObject({ closedOn: null, version: 2 });
  });

  it('is refused with a post in force, and of another entity', async () => {
    const [o, other] = [await office(), await office()];
    const { unitId } = await db().seat.findUniqueOrThrow({ where: { id: o.seatId } });
    expect(await outcome(closeUnit, o.hr, seen(unitId))).toBe('entities.unit_has_posts');
    expect(await outcome(closeUnit, other.hr, seen(unitId))).toBe('platform.not_found');
  });

  it('the database keeps a closed unit empty, whichever of the two changes', async () => {
    const o = await office();
    const id = await made(o, { code: 'V', name: 'Vacía' });
    const { unitId } = await db().seat.findUniqueOrThrow({ where: { id: o.seatId } });
    const close = (unit: string) =>
      db().organizationalUnit.update({ where: { id: unit }, data: { closedOn: new Date() } });
    await expect(close(unitId)).rejects.toThrow(/closed_unit_is_empty/);
    await close(id);
    await expect(db().seat.update({ where: { id: o.seatId }, data: { unitId: id } })).rejects.toThrow(
      /closed_unit_is_empty/,
    );
    await expect(db().organizationalUnit.update({ where: { id: unitId }, data: { parentId: id } })).rejects.toThrow(
      /closed_unit_is_empty/,
    );
  });
});

it('a structure is read by SERVIR and by its own people', async () => {
  const [o, other] = [await office(), await office()];
  expect((await getStructure({ ...o.hr, role: 'directorate', entityId: null }, o.entityId))?.units).toHaveLength(2);
  expect(await getStructure({ ...o.hr, role: 'entity_head' }, o.entityId)).not.toBeNull();
  expect(await getStructure(other.hr, o.entityId)).toBeNull();
  expect(await getStructure({ ...o.hr, role: 'manager' }, o.entityId)).toBeNull();
  expect(await getStructure(o.hr, 'x')).toBeNull();
});
