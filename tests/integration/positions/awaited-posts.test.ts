import { describe, expect, it } from 'vitest';
import { decideException } from '@/lib/domains/positions/exception/commands/decide-exception';
import { requestException } from '@/lib/domains/positions/exception/commands/request-exception';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { moveSeat } from '@/lib/domains/positions/seat/commands/move-seat';
import { restructureUnit } from '@/lib/domains/positions/seat/commands/restructure-unit';
import { previewSeatMove, previewUnitChange } from '@/lib/domains/positions/seat/queries';
import { fingerprintOf } from '@/lib/domains/positions/seat/reclassification';
import { db } from '@/lib/platform/db';
import { actorOf } from '@/tests/factories/identity';
import { evidence } from '../performance/year';
import { addDays } from '@/lib/kernel/calendar-date';
import { documentNumber, taken } from './appointments';
import { assign, managersOffice, request } from './awaited';
import { checked, importOf, sent } from './import-file';
import { DAY, NOW } from './office';
import { done, outcome } from './outcome';

const REASON = 'Lo dispone el reglamento de organización.';
const MINISTRY = { government: 'national', entityClass: 'ministry' } as const;
const REQUESTED = 'positions.reclassifies_requested_post';
const ASSIGNED = 'positions.reclassifies_assigned_post';

type Managers = Awaited<ReturnType<typeof managersOffice>>;

const seatOf = ({ seatId }: Managers) => db().seat.findUniqueOrThrow({ where: { id: seatId } });

/** The unit goes to another level, as its reader saw. */
async function restructured(o: Managers, level: number): Promise<string> {
  const unit = await db().organizationalUnit.findUniqueOrThrow({ where: { id: o.unitId } });
  const outcomes = await previewUnitChange(MINISTRY, unit, { bodyType: unit.bodyType, level }, DAY);
  const place = { parentId: '', bodyType: unit.bodyType, level: String(level) };
  const seen = { id: unit.id, version: String(unit.version), effects: fingerprintOf(outcomes) };
  return await outcome(restructureUnit, o.hr, { ...seen, ...place, reason: REASON });
}

/** The post heads another unit of a level, as its reader saw. */
async function moved(o: Managers, level: number): Promise<string> {
  const [seat, code] = [await seatOf(o), `N${level}`];
  const to = await db().organizationalUnit.upsert({
    where: { entityId_code: { entityId: o.entityId, code } },
    create: { entityId: o.entityId, code, name: `Nivel ${level}`, bodyType: 'support', level },
    update: {},
  });
  const from = { id: seat.id, unitId: seat.unitId, level: seat.level, bodyType: 'support' } as const;
  const shown = await previewSeatMove(MINISTRY, from, to, DAY);
  return await outcome(moveSeat, o.hr, {
    id: seat.id,
    version: String(seat.version),
    unitId: to.id,
    effects: shown ? fingerprintOf([shown]) : '',
    reason: REASON,
  });
}

/** The same by a file. */
async function rowsTo(o: Managers, level: number) {
  const { code, title } = await seatOf(o);
  const unit = { unit_code: `F${level}`, unit_name: `Del nivel ${level}`, unit_body: 'support', unit_level: level };
  return [{ ...unit, seat_code: code, seat_title: title }];
}

describe('a post that a manager is requested for', () => {
  it.each(['SUBMITTED', 'RETURNED'] as const)('stays what it is while the request is %s', async (state) => {
    const o = await managersOffice();
    await request(o, state);
    expect(await restructured(o, 3)).toBe(REQUESTED);
    expect(await restructured(o, 4)).toBe(REQUESTED);
    expect(await moved(o, 3)).toBe(REQUESTED);
    expect(await moved(o, 2)).toBe('done');
    expect(await seatOf(o)).toMatchObject({ level: 2, managerRole: 'strategic' });
  });

  it.each(['DRAFT', 'ASSIGNED'] as const)('may change while the request is %s', async (state) => {
    const o = await managersOffice();
    await request(o, state);
    expect(await restructured(o, 3)).toBe('done');
    expect(await seatOf(o)).toMatchObject({ level: 3, managerRole: 'operational_strategic' });
  });

  it('and then withdrawn, may change', async () => {
    const o = await managersOffice();
    const { id } = await request(o);
    expect(await moved(o, 4)).toBe(REQUESTED);
    await db().managerRequest.update({ where: { id }, data: { state: 'WITHDRAWN' } });
    expect(await moved(o, 4)).toBe('done');
  });

  it('is not reclassified by a file, which says so at its cell', async () => {
    const o = await managersOffice();
    const { code } = await request(o);
    const id = await checked(o.hr, await rowsTo(o, 3));
    expect(await db().structureImportError.findMany({ where: { importId: id } })).toMatchObject([
      { row: 2, field: 'seat_code', code: 'seat_requested', params: { request: code } },
    ]);
    expect(await importOf(await checked(o.hr, await rowsTo(o, 2)))).toMatchObject({ errorCount: 0 });
  });

  it('since a file was checked, keeps it from being applied', async () => {
    const o = await managersOffice();
    const id = await sent(o.hr, await rowsTo(o, 3));
    await request(o);
    await runImport(id, { now: () => NOW });
    expect(await importOf(id)).toMatchObject({ state: 'FAILED', failure: 'positions.import_no_longer_right' });
    expect(await seatOf(o)).toMatchObject({ level: 2, unitId: o.unitId });
  });

  it('is not made another by exception, asked before or after', async () => {
    const [o, before] = [await managersOffice(), await managersOffice()];
    const asked = ({ seatId }: Managers) => ({
      seatId,
      group: 'career_servant',
      role: '',
      ground: 'levels',
      reason: 'La unidad depende directamente de la alta dirección.',
      proof: evidence(),
    });
    await request(o);
    expect(await outcome(requestException, o.hr, asked(o))).toBe(REQUESTED);
    const { exceptionId } = await done(requestException, before.hr, asked(before));
    await request(before);
    const servir = actorOf(before.directorate, 'directorate');
    const decided = { exceptionId, version: '0', decision: 'GRANTED', resolution: 'RPE 1', reason: REASON };
    expect(await outcome(decideException, servir, decided)).toBe(REQUESTED);
    expect(await outcome(decideException, servir, { ...decided, decision: 'DENIED' })).toBe('done');
  });
});

describe('a post of a manager who is not in office yet', () => {
  it('stays what it is, until the assignment is left without effect', async () => {
    const o = await managersOffice();
    const { id } = await assign(o);
    expect(await restructured(o, 3)).toBe(ASSIGNED);
    expect(await moved(o, 4)).toBe(ASSIGNED);
    expect(
      await db().structureImportError.findFirst({ where: { importId: await checked(o.hr, await rowsTo(o, 3)) } }),
    ).toMatchObject({ field: 'seat_code', code: 'seat_assigned' });
    expect(await moved(o, 2)).toBe('done');
    await db().assignment.update({ where: { id }, data: { state: 'ANNULLED' } });
    expect(await moved(o, 3)).toBe('done');
  });
});

describe('a post that SERVIR was asked a manager for', () => {
  it('is taken by nobody else, save whoever covers it meanwhile', async () => {
    const o = await managersOffice();
    await request(o);
    const trust = taken(o.seatId, { documentNumber: documentNumber() });
    expect(await outcome(recordHolder, o.hr, trust)).toBe('positions.seat_is_requested');
    const { personId } = o.otherAnalyst;
    const holding = { seatId: o.seatId, personId: personId ?? '', startsOn: new Date(DAY) };
    await expect(db().seatHolding.create({ data: { ...holding, modality: 'competition' } })).rejects.toThrow(
      /requested_post_waits/,
    );
    const meanwhile = { modality: 'commission', dueOn: addDays(DAY, 90), documentNumber: documentNumber() };
    expect(await outcome(recordHolder, o.hr, taken(o.seatId, meanwhile))).toBe('done');
  });
});

describe('the database', () => {
  it('changes no post that a manager is awaited in, nor sends a request for one that is no manager’s', async () => {
    const [requested, assigned, draft] = [await managersOffice(), await managersOffice(), await managersOffice()];
    await request(requested);
    await assign(assigned);
    const change = ({ seatId }: Managers, data: object) => db().seat.update({ where: { id: seatId }, data });
    await expect(change(requested, { level: 3 })).rejects.toThrow(/requested_post_stays/);
    await expect(change(requested, { managerRole: 'political_strategic' })).rejects.toThrow(/requested_post_stays/);
    await expect(change(assigned, { servantGroup: 'career_servant' })).rejects.toThrow(/assigned_post_stays/);
    await change(requested, { title: 'Otro nombre', level: 2 });
    const { id } = await request(draft, 'DRAFT');
    await change(draft, { servantGroup: 'career_servant', managerRole: null });
    await expect(db().managerRequest.update({ where: { id }, data: { state: 'SUBMITTED' } })).rejects.toThrow(
      /requests_ask_for_managers_posts/,
    );
  });

  it('lets only one of a change and a request that arrive at once through', async () => {
    const o = await managersOffice();
    const { id } = await request(o, 'DRAFT');
    const answers = await Promise.allSettled([
      restructured(o, 4),
      db().managerRequest.update({ where: { id }, data: { state: 'SUBMITTED' } }),
    ]);
    const [{ servantGroup }, { state }] = [
      await seatOf(o),
      await db().managerRequest.findUniqueOrThrow({ where: { id } }),
    ];
    expect([servantGroup, state], JSON.stringify(answers)).not.toEqual(['career_servant', 'SUBMITTED']);
  });
});
