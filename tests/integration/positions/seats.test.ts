import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listHeads } from '@/lib/domains/positions/queries/list-heads';
import { listSeats } from '@/lib/domains/positions/queries/list-seats';
import { createSeat } from '@/lib/domains/positions/seat/commands/create-seat';
import { editSeat } from '@/lib/domains/positions/seat/commands/edit-seat';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { DAY, lineOf as line, NOW, office, type Office } from './office';
import { done, outcome } from './outcome';

const seatOf = (id: string) => db().seat.findUniqueOrThrow({ where: { id } });
const unitOf = async (id: string) => (await seatOf(id)).unitId;

const seatInput = async (o: Office, more: object = {}) => ({
  unitId: await unitOf(o.seatId),
  code: `N-${randomUUID().slice(0, 8)}`,
  title: 'Jefe(a) de la Unidad',
  functions: 'Dirigir.\n\n Dar cuenta. ',
  budgeted: 'on',
  reportsToId: '',
  ...more,
});

describe('positions.create-seat', () => {
  it('is what the tables say of its unit, and not what is typed', async () => {
    const o = await office();
    const manager = await db().organizationalUnit.create({
      data: { entityId: o.entityId, code: 'OGA', name: 'Oficina General', bodyType: 'support', level: 2 },
    });
    const [top] = await line(o);
    const input = await seatInput(o, {
      unitId: manager.id,
      title: '',
      offered: 'Jefa de la Oficina General',
      servantGroup: 'career_servant',
      reportsToId: top,
    });
    const { seatId } = await done(createSeat, o.hr, input);
    expect(await seatOf(seatId)).toMatchObject({
      title: 'Jefa de la Oficina General',
      level: 2,
      servantGroup: 'public_manager',
      functions: ['Dirigir.', 'Dar cuenta.'],
      budgeted: true,
      reportsToId: top,
    });
    expect((await getTimeline(o.hr, o.entityId))[0]).toMatchObject({ command: 'positions.create-seat' });
    expect(await getTimeline(o.hr, seatId)).toHaveLength(1);
    const fourth = await done(createSeat, o.hr, await seatInput(o));
    expect(await seatOf(fourth.seatId)).toMatchObject({ servantGroup: 'career_servant', managerRole: null, level: 4 });
  });

  it('of several in a unit, the one that heads it is said so and goes first', async () => {
    const o = await office();
    const { title } = await seatOf(o.seatId);
    const helper = { title: 'Adjunto(a) de la Jefatura', reportsToId: o.seatId };
    const { seatId } = await done(createSeat, o.hr, await seatInput(o, helper));
    const unitId = await unitOf(o.seatId);
    const own = (await listHeads(o.entityId, DAY)).filter((post) => post.unitId === unitId);
    expect(own.filter(({ heads }) => heads).map((post) => post.title)).toEqual([title]);
    const read = (await listSeats(o.entityId)).filter((post) => post.unitId === unitId);
    expect(read.map(({ id }) => id)).toEqual([o.seatId, seatId]);
  });

  it('is of career where the tables say nothing', async () => {
    const o = await office();
    await db().entity.update({
      where: { id: o.entityId },
      data: { entityClass: 'local_government', government: 'local' },
    });
    const { seatId } = await done(createSeat, o.hr, await seatInput(o));
    expect(await seatOf(seatId)).toMatchObject({ servantGroup: 'career_servant', managerRole: null });
  });

  it('is refused without a title, with another’s code, under another entity’s post and in another’s unit', async () => {
    const [o, other] = [await office(), await office()];
    expect(await outcome(createSeat, o.hr, await seatInput(o, { title: '' }))).toBe('platform.invalid_input');
    const { code } = await seatOf(other.seatId);
    expect(await outcome(createSeat, o.hr, await seatInput(o, { code }))).toBe('positions.seat_code_taken');
    expect(await outcome(createSeat, o.hr, await seatInput(o, { reportsToId: other.seatId }))).toBe(
      'positions.superior_unknown',
    );
    expect(await outcome(createSeat, other.hr, await seatInput(o))).toBe('platform.not_found');
  });
});

describe('positions.edit-seat', () => {
  const edited = async (id: string, more: object = {}) => {
    const { version, title, reportsToId } = await seatOf(id);
    return {
      id,
      version: String(version),
      title,
      functions: '',
      budgeted: 'on',
      reportsToId: reportsToId ?? '',
      ...more,
    };
  };

  it('keeps its data, and the second of two who edit is told', async () => {
    const o = await office();
    const input = await edited(o.seatId, { title: 'Jefa de Unidad', functions: 'Una.\nOtra.' });
    expect(await outcome(editSeat, o.hr, input)).toBe('done');
    expect(await seatOf(o.seatId)).toMatchObject({ title: 'Jefa de Unidad', functions: ['Una.', 'Otra.'], version: 1 });
    expect(await outcome(editSeat, o.hr, input)).toBe('platform.conflict');
    const [row] = await getTimeline(o.hr, o.seatId);
    expect(row?.changes.map(({ field }) => field)).toEqual(['post', 'functions']);
  });

  it('takes a name that the nomenclature offers, or the one that is typed over it', async () => {
    const o = await office();
    const offered = await edited(o.seatId, { offered: 'Jefa de Oficina' });
    expect(await outcome(editSeat, o.hr, offered)).toBe('done');
    expect((await seatOf(o.seatId)).title).toBe('Jefa de Oficina');
    const typed = await edited(o.seatId, { title: 'Jefe de la Oficina de Tesorería', offered: 'Jefa de Oficina' });
    expect(await outcome(editSeat, o.hr, typed)).toBe('done');
    expect((await seatOf(o.seatId)).title).toBe('Jefe de la Oficina de Tesorería');
    expect(await outcome(editSeat, o.hr, await edited(o.seatId, { title: '', offered: '' }))).toBe(
      'platform.invalid_input',
    );
  });

  it('makes no circle of the reporting line, nor does the database', async () => {
    const [o, other] = [await office(), await office()];
    const [top, , low] = await line(o);
    expect(await outcome(editSeat, o.hr, await edited(top, { reportsToId: low }))).toBe(
      'positions.reports_in_a_circle',
    );
    expect(await outcome(editSeat, o.hr, await edited(top, { reportsToId: other.seatId }))).toBe(
      'positions.superior_unknown',
    );
    expect(await outcome(editSeat, other.hr, await edited(top))).toBe('platform.not_found');
    const report = (reportsToId: string) => db().seat.update({ where: { id: top }, data: { reportsToId } });
    await expect(report(low)).rejects.toThrow(/posts_report_upwards/);
    await expect(report(other.seatId)).rejects.toThrow(/posts_report_upwards/);
  });

  it('hands what awaits a superior to the new one, with the part of superior', async () => {
    const o = await office();
    const [top, middle, low] = await line(o);
    const person = await db().person.create({
      data: {
        documentType: 'dni',
        documentNumber: String(Math.floor(Math.random() * 1e8)).padStart(8, '0'),
        givenNames: 'Nueva',
        familyNames: 'Jefa',
        demonstration: true,
        updatedAt: NOW,
      },
    });
    await db().seatHolding.create({
      data: { seatId: o.seatId, personId: person.id, modality: 'competition', startsOn: toDbDate(DAY) },
    });
    const task = (placeId: string, personId: string | null) =>
      db().task.create({
        data: {
          kind: 'performance.goal_set.settle',
          recordType: 'performance_cycle',
          recordId: randomUUID(),
          recordLabel: 'Año 1',
          url: '/desempeno',
          role: 'superior',
          personId,
          placeId,
          seatId: low,
          hostId: o.entityId,
          openedAt: NOW,
        },
      });
    const first = await task(middle, o.superior.personId);
    const second = await task(top, o.superiorsSuperior.personId);
    // The new superior reports to nobody: what awaits the superior's superior would be lost.
    expect(await outcome(editSeat, o.hr, await edited(low, { reportsToId: o.seatId }))).toBe(
      'positions.turns_without_superior',
    );
    expect((await seatOf(low)).reportsToId).toBe(middle);
    expect(await outcome(editSeat, o.hr, await edited(o.seatId, { reportsToId: middle }))).toBe('done');
    expect(await outcome(editSeat, o.hr, await edited(low, { reportsToId: o.seatId }))).toBe('done');
    const placeOf = async ({ id }: { id: string }) => {
      const { placeId, personId } = await db().task.findUniqueOrThrow({ where: { id } });
      return { placeId, personId };
    };
    expect(await placeOf(first)).toEqual({ placeId: o.seatId, personId: person.id });
    expect(await placeOf(second)).toEqual({ placeId: middle, personId: o.superior.personId });
  });
});
