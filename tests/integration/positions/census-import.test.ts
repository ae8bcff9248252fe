import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { actorOf } from '@/tests/factories/identity';
import type { Said } from '@/tests/factories/structure-files';
import { database } from '@/tests/support/integration-database';
import { done, importOf, seen, sent } from './import-file';
import { NOW, office } from './office';

const SEATS = 11_003;
const PER_ENTITY = 58;
const clock = { now: () => NOW };
const MEGABYTE = 1024 * 1024;

let specialist: ReturnType<typeof actorOf>;
beforeAll(async () => {
  specialist = actorOf((await office()).directorate, 'selection_specialist');
});

/** As many entities, units and posts as the census of May 2016 (S3): a tree of four levels in each. */
function census(tag: string): Said[] {
  return Array.from({ length: SEATS }, (_, at): Said => {
    const entity = `${tag}-${Math.floor(at / PER_ENTITY)}`;
    const place = at % PER_ENTITY;
    const level = place === 0 ? 1 : place < 10 ? 2 : place < 40 ? 3 : 4;
    const above = place === 0 ? null : place < 10 ? 0 : place < 40 ? 1 + (place % 9) : 10 + (place % 30);
    return {
      entity_code: entity,
      entity_name: `Entidad ${entity}`,
      entity_acronym: entity,
      entity_class: 'Ministerio',
      entity_government: 'Gobierno nacional',
      entity_sector: 'Sector',
      entity_ubigeo: '150101',
      unit_code: `U${place}`,
      unit_name: `Unidad ${place}`,
      unit_body: place === 0 ? 'Alta dirección' : place % 2 ? 'Órgano de línea' : 'Órgano de apoyo',
      unit_level: level,
      ...(above === null ? {} : { unit_parent: `U${above}`, seat_reports_to: `${entity}.${above}` }),
      seat_code: `${entity}.${place}`,
      seat_title: `Jefe de la Unidad ${place}`,
    };
  });
}

/** The same census with who holds each post: most by competition, by trust whoever fits in each entity. */
function heldCensus(tag: string): Said[] {
  return census(tag).map((row, at) => ({
    ...row,
    holder_modality: !(at % PER_ENTITY)
      ? 'Funcionario'
      : at % 10 === 5
        ? 'Confianza'
        : at % 10 === 7
          ? 'Encargo'
          : 'Concurso',
    holder_document_type: 'DNI',
    holder_document: String(20_000_000 + at),
    holder_given_names: 'Nombre',
    holder_family_names: `Apellido ${at}`,
    holder_since: '04/05/2026',
    ...(at % PER_ENTITY && at % 10 === 7 ? { holder_due: '2027-05-03' } : {}),
    holder_act: `Resolución ${at}`,
    ...(at % PER_ENTITY
      ? { holder_profile: 'Título profesional y seis años de experiencia, según certificados.' }
      : {}),
  }));
}

const seatsOf = (tag: string) => db().seat.count({ where: { code: { startsWith: `${tag}-` } } });

it(
  'eleven thousand posts enter in one transaction, soon, in little memory, and can be taken out',
  { timeout: 240_000 },
  async () => {
    const tag = randomUUID().slice(0, 8);
    const id = await sent(specialist, census(tag));
    expect(await importOf(id)).toMatchObject({ errorCount: 0, counts: { seats: { created: SEATS } } });
    const memory = process.memoryUsage().rss;
    const start = performance.now();
    await runImport(id, clock);
    const seconds = (performance.now() - start) / 1_000;
    const grown = (process.memoryUsage().rss - memory) / MEGABYTE;
    console.log(`${SEATS} posts: ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB`);
    expect(await importOf(id)).toMatchObject({ state: 'APPLIED' });
    expect(await seatsOf(tag)).toBe(SEATS);
    expect(seconds).toBeLessThan(30);
    expect(grown).toBeLessThan(400);
    expect(await db().structureImportProgress.findUniqueOrThrow({ where: { importId: id } })).toMatchObject({
      done: SEATS * 2 + 190,
    });
    const lines = 1 + 190 + SEATS * 2;
    expect(await db().auditEntry.count({ where: { command: 'positions.finish-import' } })).toBe(lines);
    expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
    const undoing = performance.now();
    await done(undoImport, specialist, await seen(id));
    console.log(`undone: ${((performance.now() - undoing) / 1_000).toFixed(1)} s`);
    expect(await seatsOf(tag)).toBe(0);
    expect(await db().auditEntry.count({ where: { command: 'positions.undo-import' } })).toBe(lines);
    expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
  },
);

it(
  'eleven thousand posts with their holders enter as soon, in as little memory, and can be taken out',
  { timeout: 240_000 },
  async () => {
    const tag = randomUUID().slice(0, 8);
    const checking = performance.now();
    const id = await sent(specialist, heldCensus(tag));
    console.log(`checked with holders: ${((performance.now() - checking) / 1_000).toFixed(1)} s`);
    expect(await importOf(id)).toMatchObject({ errorCount: 0, counts: { holders: { created: SEATS, same: 0 } } });
    const before = await db().auditEntry.count();
    const memory = process.memoryUsage().rss;
    const start = performance.now();
    await runImport(id, clock);
    const seconds = (performance.now() - start) / 1_000;
    const grown = (process.memoryUsage().rss - memory) / MEGABYTE;
    console.log(`${SEATS} posts with holders: ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB`);
    expect(await importOf(id)).toMatchObject({ state: 'APPLIED', failure: null });
    const held = { seat: { code: { startsWith: `${tag}-` } } };
    expect(await db().seatHolding.count({ where: held })).toBe(SEATS);
    expect(seconds).toBeLessThan(30);
    expect(grown).toBeLessThan(400);
    expect((await db().auditEntry.count()) - before).toBe(1 + 190 + SEATS * 3);
    const again = await sent(specialist, heldCensus(tag)).catch((error: unknown) => String(error));
    expect(again).toContain('positions.import_changes_nothing');
    const undoing = performance.now();
    await done(undoImport, specialist, await seen(id));
    console.log(`undone with holders: ${((performance.now() - undoing) / 1_000).toFixed(1)} s`);
    expect(await seatsOf(tag)).toBe(0);
    expect(await db().person.count({ where: { familyNames: { startsWith: 'Apellido ' } } })).toBe(0);
    expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
  },
);

it('what breaks at the last row leaves nothing', { timeout: 120_000 }, async () => {
  const tag = randomUUID().slice(0, 8);
  const id = await sent(specialist, census(tag).slice(0, 2_000));
  await database.owner.query(
    `CREATE FUNCTION break_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF NEW.code = '${tag}-34.27' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$;
     CREATE TRIGGER break_it BEFORE INSERT ON seat FOR EACH ROW EXECUTE FUNCTION break_it()`,
  );
  await runImport(id, clock);
  expect(await importOf(id)).toMatchObject({ state: 'FAILED', failure: 'positions.import_broke' });
  expect(await seatsOf(tag)).toBe(0);
  expect(await db().entity.count({ where: { code: { startsWith: `${tag}-` } } })).toBe(0);
  expect(await db().structureImportChange.count({ where: { importId: id } })).toBe(0);
  await database.owner.query('DROP TRIGGER break_it ON seat; DROP FUNCTION break_it()');
});
