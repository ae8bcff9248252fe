import { beforeEach, describe, expect, it } from 'vitest';
import { applyImport } from '@/lib/domains/positions/import/commands/apply-import';
import { checkImport } from '@/lib/domains/positions/import/commands/check-import';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { uploadImport } from '@/lib/domains/positions/import/commands/upload-import';
import { eachChange } from '@/lib/domains/positions/import/queries/import-report';
import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { getTimeline } from '@/lib/platform/timeline';
import { workbook } from '@/lib/platform/workbook';
import { COLUMNS } from '@/lib/domains/positions/import/columns';
import type { Said } from '@/tests/factories/structure-files';
import { database } from '@/tests/support/integration-database';
import { addSeat, boundOffice, documentNumber, taken } from './appointments';
import { checked, done, fileOf, importOf, mapped, seen, sent, tried } from './import-file';
import { DAY, NOW, office, type Office } from './office';

const clock = { now: () => NOW };
let o: Office;
beforeEach(async () => {
  o = await office();
});

const codeOf = async (id: string) => (await db().seat.findUniqueOrThrow({ where: { id } })).code;
const holdingsOf = (seatId: string) =>
  db().seatHolding.findMany({ where: { seatId }, orderBy: { startsOn: 'asc' }, include: { person: true } });
const errorsOf = async (importId: string) =>
  (await db().structureImportError.findMany({ where: { importId }, orderBy: { position: 'asc' } })).map(
    ({ row, field, code }) => `${row} ${field} ${code}`,
  );

/** A row of a file that says who holds a post of an office. */
async function held(seatId: string, more: Said = {}): Promise<Said> {
  const { code, unit } = await db().seat.findUniqueOrThrow({ where: { id: seatId }, include: { unit: true } });
  return {
    unit_code: unit.code,
    seat_code: code,
    holder_modality: 'Concurso',
    holder_document_type: 'DNI',
    holder_document: documentNumber(),
    holder_given_names: 'Carmen',
    holder_family_names: 'Quispe Mamani',
    holder_since: '2026-05-04',
    holder_act: 'Resolución 88-2026',
    holder_profile: 'Título profesional y seis años de experiencia.',
    ...more,
  };
}

async function applied(rows: Said[], of: Office = o): Promise<string> {
  const id = await sent(of.hr, rows);
  await runImport(id, clock);
  expect(await importOf(id)).toMatchObject({ state: 'APPLIED', failure: null });
  return id;
}

async function refusalOf(importId: string) {
  const result = await execute(undoImport, o.hr, await seen(importId), { clock });
  return result.ok ? null : result.refusal;
}

describe('a file that says who holds a post', () => {
  it('records them with their act, their person and their line of the log; the same file again says nothing new', async () => {
    const rows = [await held(o.seatId)];
    const id = await applied(rows);
    expect(await importOf(id)).toMatchObject({ counts: { seats: { same: 1 }, holders: { created: 1, same: 0 } } });
    const [holding, ...others] = await holdingsOf(o.seatId);
    expect(others).toEqual([]);
    expect(holding).toMatchObject({
      modality: 'competition',
      startsOn: toDbDate('2026-05-04' as never),
      dueOn: null,
      support: 'Resolución 88-2026',
      beyondCaps: false,
      person: { givenNames: 'Carmen', familyNames: 'Quispe Mamani', documentNumber: rows[0]?.holder_document },
    });
    expect((await getTimeline(o.hr, o.seatId))[0]).toMatchObject({
      command: 'positions.finish-import',
      reason: 'Título profesional y seis años de experiencia.',
      changes: [
        { field: 'import', after: 'estructura.csv' },
        { field: 'holder', after: 'Carmen Quispe Mamani' },
        { field: 'modality', after: 'competition' },
        { field: 'startsOn', after: '2026-05-04' },
        { field: 'support', after: 'Resolución 88-2026' },
      ],
    });
    expect(await db().structureImportProgress.findUnique({ where: { importId: id } })).toMatchObject({
      done: 1,
      total: 1,
    });
    const report = [];
    for await (const { kind, name, action } of eachChange(id)) report.push([kind, name, action]);
    expect(report).toEqual([['holding', 'Carmen Quispe Mamani', 'created']]);
    expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });

    const again = await checked(o.hr, rows);
    expect(await importOf(again)).toMatchObject({ errorCount: 0, counts: { holders: { created: 0, same: 1 } } });
    expect(await tried(applyImport, o.hr, await seen(again))).toBe('positions.import_changes_nothing');
  });

  it('is read from a workbook too, in posts that it creates, and tells whoever has an account', async () => {
    const { personId, userId } = o.analyst;
    const person = await db().person.findUniqueOrThrow({ where: { id: personId ?? '' } });
    const code = `${(await codeOf(o.seatId)).slice(4)}-N`;
    const row: Said = {
      ...(await held(o.seatId)),
      seat_code: code,
      seat_title: 'Jefatura nueva',
      holder_modality: 'Encargatura',
      holder_document_type: person.documentType,
      holder_document: person.documentNumber,
      holder_family_names: person.familyNames,
      holder_since: '4/05/2026',
      holder_due: '2027-05-03',
    };
    const sheet = {
      name: 'Datos',
      header: COLUMNS.map(({ header }) => header.en),
      rows: [COLUMNS.map(({ key }) => row[key] ?? null)],
    };
    const { importId } = await done(uploadImport, o.hr, { file: fileOf(await workbook([sheet]), 'estructura.xlsx') });
    await mapped(o.hr, importId);
    await done(checkImport, o.hr, await seen(importId));
    expect(await errorsOf(importId)).toEqual([]);
    await done(applyImport, o.hr, await seen(importId));
    await runImport(importId, clock);
    const { id: seatId } = await db().seat.findUniqueOrThrow({ where: { code } });
    expect(await holdingsOf(seatId)).toMatchObject([
      { modality: 'commission', personId, dueOn: toDbDate('2027-05-03' as never) },
    ]);
    expect(await db().notification.findMany({ where: { userId: userId ?? '' } })).toMatchObject([
      { kind: 'positions.holder-recorded', params: { post: 'Jefatura nueva' } },
    ]);
    expect(await db().structureImportChange.count({ where: { importId, kind: 'person' } })).toBe(0);
  });

  it('speaks of its own entity’s posts alone, and of nobody who holds another', async () => {
    const other = await office();
    const rows = [await held(other.seatId)];
    expect(await errorsOf(await checked(o.hr, rows))).toContain('2 seat_code seat_elsewhere');
    const row = await held(other.seatId);
    await applied([row], other);
    expect(
      await errorsOf(await checked(o.hr, [{ ...(await held(o.seatId)), holder_document: row.holder_document ?? '' }])),
    ).toEqual(['2 holder_document positions.person_holds_another']);
    expect(await holdingsOf(o.seatId)).toEqual([]);
  });

  it('does not record whoever sends it, and asks for the departure of whoever is there', async () => {
    const person = await db().person.create({
      data: {
        documentType: 'dni',
        documentNumber: documentNumber(),
        givenNames: 'R',
        familyNames: 'Quispe',
        updatedAt: NOW,
      },
    });
    await db().user.update({ where: { id: o.hr.userId ?? '' }, data: { personId: person.id } });
    const own = await held(o.seatId, { holder_document: person.documentNumber });
    expect(await errorsOf(await checked(o.hr, [own]))).toEqual(['2 holder_document own_case']);
    await done(recordHolder, o.hr, taken(o.seatId));
    expect(await errorsOf(await checked(o.hr, [await held(o.seatId)]))).toEqual([
      '2 holder_document holder_is_another',
    ]);
  });

  it('appoints nobody by trust beyond the caps of an entity that they bind, and says the arithmetic', async () => {
    o = await boundOffice();
    const seats = await Promise.all([1, 2, 3].map(() => addSeat(o)));
    const rows = await Promise.all(seats.map((seatId) => held(seatId, { holder_modality: 'Confianza' })));
    const id = await checked(o.hr, rows);
    expect(await db().structureImportError.findMany({ where: { importId: id } })).toMatchObject([
      {
        row: 4,
        field: 'holder_modality',
        code: 'trust_cap_of_posts',
        params: { used: 2, of: 40, percent: 5, share: 2, cap: 2 },
      },
    ]);
    await applied(rows.slice(0, 2));
  });

  it('notes who is beyond caps that do not bind the entity yet', async () => {
    o = await boundOffice({ transitionCompletedOn: null });
    const seats = await Promise.all([1, 2, 3].map(() => addSeat(o)));
    await applied(await Promise.all(seats.map((seatId) => held(seatId, { holder_modality: 'Confianza' }))));
    const holdings = await db().seatHolding.findMany({ where: { seatId: { in: seats } } });
    expect(holdings.map(({ beyondCaps }) => beyondCaps).toSorted()).toEqual([false, false, true]);
  });

  it('leaves nothing when the database refuses: somebody took the post, or the room, since it was checked', async () => {
    const seatId = await addSeat(o);
    const rows = [await held(o.seatId), await held(seatId)];
    const id = await sent(o.hr, rows);
    await database.owner.query(
      `CREATE FUNCTION take_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW."seatId" = '${seatId}' THEN RAISE EXCEPTION 'trust_within_caps' USING ERRCODE = 'check_violation', CONSTRAINT = 'trust_within_caps'; END IF;
         RETURN NEW; END $$;
       CREATE TRIGGER take_it BEFORE INSERT ON seat_holding FOR EACH ROW EXECUTE FUNCTION take_it()`,
    );
    await runImport(id, clock);
    await database.owner.query('DROP TRIGGER take_it ON seat_holding; DROP FUNCTION take_it()');
    expect(await importOf(id)).toMatchObject({ state: 'FAILED', failure: 'positions.import_no_longer_right' });
    const documents = rows.map((row) => String(row.holder_document));
    expect(await db().person.count({ where: { documentNumber: { in: documents } } })).toBe(0);
    expect(await holdingsOf(o.seatId)).toEqual([]);
    await done(recordHolder, o.hr, taken(o.seatId));
    await done(checkImport, o.hr, await seen(id));
    expect(await errorsOf(id)).toEqual(['2 holder_document holder_is_another']);
  });
});

describe('such a file, undone', () => {
  it('leaves the posts vacant and forgets whoever it registered, with a line of the log', async () => {
    const rows = [await held(o.seatId)];
    const id = await applied(rows);
    const [holding] = await holdingsOf(o.seatId);
    await done(undoImport, o.hr, await seen(id));
    expect(await holdingsOf(o.seatId)).toEqual([]);
    expect(await db().person.count({ where: { documentNumber: String(rows[0]?.holder_document) } })).toBe(0);
    expect((await getTimeline(o.hr, o.seatId))[0]).toMatchObject({
      command: 'positions.undo-import',
      changes: [
        { field: 'import', after: 'estructura.csv' },
        { field: 'holder', before: 'Carmen Quispe Mamani', after: null },
        { field: 'modality', before: 'competition', after: null },
      ],
    });
    expect(holding).toBeTruthy();
    expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
    await applied(rows);
  });

  it('keeps a person who has an account by now, and those it did not register', async () => {
    const document = documentNumber();
    const id = await applied([await held(o.seatId, { holder_document: document })]);
    const { id: personId } = await db().person.findFirstOrThrow({ where: { documentNumber: document } });
    await db().user.update({ where: { id: o.hr.userId ?? '' }, data: { personId } });
    expect(await refusalOf(id)).toBeNull();
    expect(await db().person.count({ where: { id: personId } })).toBe(1);
    expect(await holdingsOf(o.seatId)).toEqual([]);
  });

  it('is refused once someone it recorded has left, saying which post', async () => {
    const id = await applied([await held(o.seatId)]);
    const [holding] = await holdingsOf(o.seatId);
    await done(endHolder, o.hr, {
      seatId: o.seatId,
      holdingId: holding?.id,
      endsOn: DAY,
      cause: 'resignation',
      support: 'Carta 12-2026',
    });
    expect(await refusalOf(id)).toEqual({
      code: 'positions.import_holder_left',
      params: { count: 1, code: await codeOf(o.seatId) },
    });
    expect(await holdingsOf(o.seatId)).toHaveLength(1);
  });

  it('gives what waited for the post back to whoever comes', async () => {
    const task = await db().task.create({
      data: {
        kind: 'x.y.z',
        recordType: 'x',
        recordId: o.seatId,
        recordLabel: 'x',
        url: '/x',
        role: 'superior',
        placeId: o.seatId,
        openedAt: NOW,
      },
    });
    const waiting = async () => (await db().task.findUniqueOrThrow({ where: { id: task.id } })).personId;
    const id = await applied([await held(o.seatId)]);
    expect(await waiting()).toBe((await holdingsOf(o.seatId))[0]?.personId);
    await done(undoImport, o.hr, await seen(id));
    expect(await waiting()).toBeNull();
  });
});
