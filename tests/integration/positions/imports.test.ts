import { beforeEach, describe, expect, it } from 'vitest';
import { applyImport } from '@/lib/domains/positions/import/commands/apply-import';
import { checkImport } from '@/lib/domains/positions/import/commands/check-import';
import { discardImport } from '@/lib/domains/positions/import/commands/discard-import';
import { mapImport } from '@/lib/domains/positions/import/commands/map-import';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { uploadImport } from '@/lib/domains/positions/import/commands/upload-import';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { actorOf } from '@/tests/factories/identity';
import type { Said } from '@/tests/factories/structure-files';
import { database } from '@/tests/support/integration-database';
import { checked, done, fileOf, importOf, mapped, seen, sent, tried, uploaded } from './import-file';
import { DAY, NOW, office, type Office } from './office';

let o: Office;
let tag: string;
beforeEach(async () => {
  o = await office();
  tag = o.seatId.slice(-8);
});

const specialist = () => actorOf(o.directorate, 'selection_specialist');
const clock = { now: () => NOW };
const rows = (): Said[] => [
  {
    unit_code: 'OGA',
    unit_name: 'Oficina General',
    unit_body: 'support',
    unit_level: 2,
    seat_code: `${tag}.OGA`,
    seat_title: 'Jefe',
  },
  {
    unit_code: 'OA',
    unit_name: 'Oficina',
    unit_body: 'support',
    unit_level: 3,
    unit_parent: 'OGA',
    seat_code: `${tag}.OA`,
    seat_title: 'Jefe de Oficina',
    seat_reports_to: `${tag}.OGA`,
  },
];
const wrong = (): Said[] => [
  { ...rows()[0], unit_level: 9 },
  { ...rows()[1], seat_reports_to: 'NADIE' },
];
const ownSeats = () => db().seat.findMany({ where: { code: { startsWith: `${tag}.` } }, orderBy: { code: 'asc' } });

describe('an import of an entity’s structure', () => {
  it('goes from a file to posts and units, with its tasks, its progress and its log', async () => {
    const id = await uploaded(o.hr, rows());
    expect(await importOf(id)).toMatchObject({ state: 'UPLOADED', kind: 'entity_structure', rowCount: 2 });
    expect(await db().task.findMany({ where: { recordId: id, closedAt: null } })).toMatchObject([
      { kind: 'positions.import.continue_own', role: 'entity_hr', entityId: o.entityId },
    ]);
    expect(await db().document.findFirstOrThrow({ where: { recordId: id } })).toMatchObject({ visibility: 'private' });
    await mapped(o.hr, id);
    expect(await done(checkImport, o.hr, await seen(id))).toMatchObject({ errors: 0 });
    expect(await ownSeats()).toEqual([]);
    await done(applyImport, o.hr, await seen(id));
    await runImport(id, clock);
    await runImport(id, clock);
    expect(await importOf(id)).toMatchObject({
      state: 'APPLIED',
      counts: { units: { created: 2 }, seats: { created: 2 } },
    });
    const [oa, oga] = await ownSeats();
    expect(oa).toMatchObject({
      reportsToId: oga?.id,
      level: 3,
      servantGroup: 'public_manager',
      managerRole: 'operational_strategic',
    });
    expect(await db().structureImportProgress.findUniqueOrThrow({ where: { importId: id } })).toMatchObject({
      done: 4,
      total: 4,
    });
    expect(await db().task.count({ where: { recordId: id, closedAt: null } })).toBe(0);
    const lines = { command: 'positions.finish-import', recordId: id, caseIds: { has: o.entityId } };
    expect(await db().auditEntry.count({ where: lines })).toBe(1);
    expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
  });

  it('tells each error at its cell and applies nothing while there is one', async () => {
    const id = await checked(o.hr, wrong());
    expect(await importOf(id)).toMatchObject({ state: 'CHECKED', errorCount: 2 });
    const errors = await db().structureImportError.findMany({ where: { importId: id }, orderBy: { position: 'asc' } });
    expect(errors.map(({ row, field, code, cell }) => [row, field, code, cell])).toEqual([
      [2, 'unit_level', 'not_a_number', 'M2'],
      [3, 'seat_reports_to', 'superior_unknown', 'S3'],
    ]);
    expect(await tried(applyImport, o.hr, await seen(id))).toBe('positions.import_with_errors');
    await expect(db().structureImport.update({ where: { id }, data: { state: 'APPLYING' } })).rejects.toThrow(
      /import_applied_whole/,
    );
  });

  it('is not applied when the structure changed since it was checked, and nothing of it stays', async () => {
    const id = await sent(o.hr, rows());
    const taken = { code: `${tag}.OA`, title: 'x', level: 4, servantGroup: 'career_servant' as const, functions: [] };
    const { entityId, unitId } = await db().seat.findUniqueOrThrow({ where: { id: o.seatId } });
    const other = await office();
    await db().seat.create({ data: { ...taken, ...(await placeOf(other)) } });
    await runImport(id, clock);
    expect(await importOf(id)).toMatchObject({ state: 'FAILED', failure: 'positions.import_no_longer_right' });
    expect((await ownSeats()).map(({ title }) => title)).toEqual(['x']);
    expect(await db().organizationalUnit.count({ where: { entityId, code: { in: ['OGA', 'OA'] } } })).toBe(0);
    expect(unitId).toBeTruthy();
    await done(checkImport, o.hr, await seen(id));
    expect(await importOf(id)).toMatchObject({ state: 'CHECKED', errorCount: 1 });
  });

  it('changes what is there, and undone puts it back', async () => {
    const before = await db().seat.findUniqueOrThrow({ where: { id: o.seatId }, include: { unit: true } });
    const said: Said = {
      unit_code: before.unit.code,
      unit_name: 'Unidad renombrada',
      seat_code: before.code,
      seat_title: 'Otro nombre',
    };
    const id = await sent(o.hr, [...rows(), { ...said, unit_parent: 'OA', seat_reports_to: `${tag}.OA` }]);
    await runImport(id, clock);
    const after = await db().seat.findUniqueOrThrow({
      where: { id: o.seatId },
      include: { unit: { include: { parent: true } } },
    });
    expect(after).toMatchObject({ title: 'Otro nombre', unit: { name: 'Unidad renombrada', parent: { code: 'OA' } } });
    expect(await done(undoImport, o.hr, await seen(id))).toEqual({ importId: id });
    const back = await db().seat.findUniqueOrThrow({ where: { id: o.seatId }, include: { unit: true } });
    expect(back).toMatchObject({
      title: before.title,
      reportsToId: null,
      unit: { name: before.unit.name, parentId: null },
    });
    expect(await ownSeats()).toEqual([]);
    expect(await importOf(id)).toMatchObject({ state: 'UNDONE' });
    expect(await tried(undoImport, o.hr, await seen(id))).toBe('platform.wrong_state');
  });

  it('turns a line over, and puts it back', async () => {
    await runImport(await sent(o.hr, rows()), clock);
    const [oga, oa] = rows();
    const turned = await sent(o.hr, [
      { ...oga, seat_code: `${tag}.TOP`, seat_title: 'Gerente' },
      { ...oa, seat_reports_to: `${tag}.TOP` },
      { ...oga, seat_reports_to: `${tag}.OA` },
    ]);
    const above = async () =>
      (
        await db().seat.findMany({
          where: { code: { startsWith: `${tag}.` } },
          orderBy: { code: 'asc' },
          select: { code: true, reportsTo: { select: { code: true } } },
        })
      ).map(({ code, reportsTo }) => [code, reportsTo?.code ?? null].join(' '));
    await runImport(turned, clock);
    expect(await above()).toEqual([`${tag}.OA ${tag}.TOP`, `${tag}.OGA ${tag}.OA`, `${tag}.TOP `]);
    await done(undoImport, o.hr, await seen(turned));
    expect(await above()).toEqual([`${tag}.OA ${tag}.OGA`, `${tag}.OGA `]);
  });

  it('is not undone once something depends on it or somebody edited it', async () => {
    const id = await sent(o.hr, rows());
    await runImport(id, clock);
    const [oa] = await ownSeats();
    if (!oa) throw new Error('it was applied');
    const holding = await db().seatHolding.create({
      data: {
        seatId: oa.id,
        personId: o.directorate.personId ?? (await anyone()),
        modality: 'competition',
        startsOn: toDbDate(DAY),
      },
    });
    expect(await tried(undoImport, o.hr, await seen(id))).toBe('positions.import_depended_on');
    await db().seatHolding.delete({ where: { id: holding.id } });
    await db().seat.update({ where: { id: oa.id }, data: { version: { increment: 1 } } });
    expect(await tried(undoImport, o.hr, await seen(id))).toBe('positions.import_edited_since');
    expect(await ownSeats()).toHaveLength(2);
  });

  it('is its entity’s alone, and stale or repeated steps are refused', async () => {
    const other = await office();
    const id = await uploaded(o.hr, rows());
    expect(await tried(discardImport, other.hr, await seen(id))).toBe('platform.not_found');
    expect(await tried(discardImport, specialist(), await seen(id))).toBe('platform.not_found');
    expect(await tried(applyImport, o.hr, await seen(id))).toBe('platform.wrong_state');
    expect(await tried(mapImport, o.hr, { ...(await seen(id)), columns: { unit_name: '10' } })).toBe(
      'positions.import_column_needed',
    );
    expect(await tried(discardImport, o.hr, { importId: id, version: '7' })).toBe('platform.conflict');
    await done(discardImport, o.hr, await seen(id));
    expect(await tried(mapImport, o.hr, { ...(await seen(id)), columns: { unit_code: '9' } })).toBe(
      'platform.wrong_state',
    );
    const twice = await checked(o.hr, rows());
    const form = await seen(twice);
    const answers = await Promise.all([1, 2, 3].map(() => tried(applyImport, o.hr, form)));
    expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(1);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.4 x'), 'platform.sheet_unknown_type'],
    ['nothing', Buffer.from(''), 'platform.sheet_empty'],
    ['only titles', Buffer.from('a;b\r\n'), 'positions.import_only_header'],
    ['a NUL', Buffer.from('a;b\r\n1;\u0000'), 'platform.sheet_control_character'],
    ['a formula written as text', Buffer.from('a;b\r\n1;=1+1'), 'platform.sheet_formula_sign'],
    ['text named as a workbook', Buffer.from('a;b\r\n1;2'), 'platform.sheet_text_as_workbook', 'estructura.xlsx'],
  ])('refuses %s', async (_what, bytes, code, name?: string) => {
    expect(await tried(uploadImport, o.hr, { file: fileOf(bytes, name) })).toBe(code);
    expect(await tried(uploadImport, o.hr, { file: '' })).toBe('platform.invalid_input');
  });
});

async function placeOf({ seatId }: Office) {
  const { entityId, unitId } = await db().seat.findUniqueOrThrow({ where: { id: seatId } });
  return { entityId, unitId };
}

async function anyone(): Promise<string> {
  return (await db().person.findFirstOrThrow({ select: { id: true } })).id;
}
