import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { actorOf } from '@/tests/factories/identity';
import type { Said } from '@/tests/factories/structure-files';
import { database } from '@/tests/support/integration-database';
import { request } from './awaited';
import { done, importOf, seen, sent } from './import-file';
import { NOW, office } from './office';

const clock = { now: () => NOW };
const FILE = { field: 'import', before: null, after: 'estructura.csv' };
const linesOf = (recordId: string) => db().auditEntry.findMany({ where: { recordId }, orderBy: { seq: 'asc' } });

/** An office and a file that moves its post under a new one, which heads a new unit. */
async function file() {
  const o = await office();
  const seat = await db().seat.findUniqueOrThrow({ where: { id: o.seatId }, include: { unit: true } });
  const above = `${seat.code}-A`;
  const rows: Said[] = [
    {
      unit_code: 'OGA',
      unit_name: 'Oficina General',
      unit_body: 'support',
      unit_level: 2,
      seat_code: above,
      seat_title: 'Jefatura General',
      seat_pay: '15600.50',
    },
    { unit_code: 'OGA', seat_code: seat.code, seat_reports_to: above },
    { unit_code: seat.unit.code, unit_headcount: 12 },
  ];
  return { o, seat, above, rows };
}

it('shows in the history of each post and unit that it created or changed what it did and by which file', async () => {
  const { o, seat, above, rows } = await file();
  await runImport(await sent(o.hr, rows), clock);
  const created = await db().seat.findUniqueOrThrow({ where: { code: above } });
  const [first] = await getTimeline(o.hr, created.id);
  expect(first).toMatchObject({ command: 'positions.finish-import', role: 'system' });
  expect(first?.changes).toEqual([
    FILE,
    ...[
      ['post', 'Jefatura General'],
      ['code', above],
      ['unit', 'Oficina General'],
      ['level', '2'],
      ['servantGroup', 'public_manager'],
      ['managerRole', 'strategic'],
      ['budgeted', 'true'],
      ['monthlyPay', 'S/ 15600.50'],
    ].map(([field, after]) => ({ field, before: null, after })),
  ]);
  expect((await getTimeline(o.hr, o.seatId))[0]?.changes).toEqual([
    FILE,
    { field: 'post', before: null, after: seat.title },
    { field: 'unit', before: seat.unit.name, after: 'Oficina General' },
    { field: 'level', before: '4', after: '2' },
    { field: 'servantGroup', before: 'career_servant', after: 'public_manager' },
    { field: 'managerRole', before: null, after: 'strategic' },
    { field: 'reportsTo', before: null, after: 'Jefatura General' },
  ]);
  expect((await getTimeline(o.hr, seat.unitId))[0]?.changes).toEqual([
    FILE,
    { field: 'unit', before: null, after: seat.unit.name },
    { field: 'headcount', before: null, after: '12' },
  ]);
  expect((await getTimeline(o.hr, created.unitId))[0]?.changes).toContainEqual({
    field: 'bodyType',
    before: null,
    after: 'support',
  });
  // The entity's own history has the import's line and not one for each post.
  const { length } = (await getTimeline(o.hr, o.entityId)).filter(
    ({ command }) => command === 'positions.finish-import',
  );
  expect(length).toBe(1);
  expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
});

it('undone, shows what each was put back to, and of those it took away, that they went', async () => {
  const { o, seat, above, rows } = await file();
  const id = await sent(o.hr, rows);
  await runImport(id, clock);
  const created = await db().seat.findUniqueOrThrow({ where: { code: above } });
  await done(undoImport, o.hr, await seen(id));
  const [last] = await getTimeline(o.hr, o.seatId);
  expect(last).toMatchObject({ command: 'positions.undo-import', who: 'RRHH' });
  expect(last?.changes).toEqual([
    FILE,
    { field: 'post', before: null, after: seat.title },
    { field: 'unit', before: 'Oficina General', after: seat.unit.name },
    { field: 'level', before: '2', after: '4' },
    { field: 'servantGroup', before: 'public_manager', after: 'career_servant' },
    { field: 'managerRole', before: 'strategic', after: null },
    { field: 'reportsTo', before: 'Jefatura General', after: null },
  ]);
  const gone = await linesOf(created.id);
  expect(gone.map(({ command }) => command)).toEqual(['positions.finish-import', 'positions.undo-import']);
  expect(gone[1]?.changes).toContainEqual({ field: 'post', before: 'Jefatura General' });
  expect((await linesOf(created.unitId))[1]?.changes).toContainEqual({ field: 'unit', before: 'Oficina General' });
  expect((await getTimeline(o.hr, seat.unitId))[0]?.changes).toContainEqual({
    field: 'headcount',
    before: '12',
    after: null,
  });
  expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
});

it('of a census, is told and untold of each entity too', async () => {
  const { o } = await file();
  const specialist = actorOf(o.directorate, 'selection_specialist');
  const tag = randomUUID().slice(0, 8);
  const id = await sent(specialist, [
    {
      entity_code: tag,
      entity_name: `Entidad ${tag}`,
      entity_acronym: tag,
      entity_class: 'Ministerio',
      entity_government: 'Gobierno nacional',
      entity_sector: 'Sector',
      entity_ubigeo: '150101',
      unit_code: 'U1',
      unit_name: 'Unidad',
      unit_body: 'support',
      unit_level: 2,
      seat_code: `${tag}.1`,
      seat_title: 'Jefatura',
    },
  ]);
  await runImport(id, clock);
  const entity = await db().entity.findUniqueOrThrow({ where: { code: tag } });
  const { id: seatId } = await db().seat.findUniqueOrThrow({ where: { code: `${tag}.1` } });
  await done(undoImport, specialist, await seen(id));
  for (const recordId of [entity.id, seatId])
    expect((await linesOf(recordId)).map(({ command }) => command)).toEqual([
      'positions.finish-import',
      'positions.undo-import',
    ]);
});

it('not applied, leaves no line of what it would have done', async () => {
  const { o, rows } = await file();
  await db().organizationalUnit.updateMany({ where: { seats: { some: { id: o.seatId } } }, data: { level: 2 } });
  await db().seat.update({
    where: { id: o.seatId },
    data: { level: 3, servantGroup: 'public_manager', managerRole: 'operational_strategic' },
  });
  const id = await sent(o.hr, rows);
  await request(o);
  await runImport(id, clock);
  expect(await importOf(id)).toMatchObject({ state: 'FAILED' });
  expect(await linesOf(o.seatId)).toEqual([]);
});
