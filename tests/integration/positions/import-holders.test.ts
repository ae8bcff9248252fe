import { beforeEach, describe, expect, it } from 'vitest';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { COLUMNS } from '@/lib/domains/positions/import/columns';
import { applyImport } from '@/lib/domains/positions/import/commands/apply-import';
import { checkImport } from '@/lib/domains/positions/import/commands/check-import';
import { uploadImport } from '@/lib/domains/positions/import/commands/upload-import';
import { eachChange } from '@/lib/domains/positions/import/queries/import-report';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { workbook } from '@/lib/platform/workbook';
import type { Said } from '@/tests/factories/structure-files';
import { database } from '@/tests/support/integration-database';
import { addSeat, boundOffice, documentNumber, taken } from './appointments';
import { applied, clock, codeOf, errorsOf, held, holdingsOf } from './holders-file';
import { checked, done, fileOf, importOf, mapped, seen, sent, tried } from './import-file';
import { NOW, office, type Office } from './office';

let o: Office;
beforeEach(async () => {
  o = await office();
});

describe('a file that says who holds a post', () => {
  it('records them with their act, their person and their line of the log; the same file again says nothing new', async () => {
    const rows = [await held(o.seatId)];
    const id = await applied(rows, o);
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
    await applied(rows.slice(0, 2), o);
  });

  it('notes who is beyond caps that do not bind the entity yet', async () => {
    o = await boundOffice({ transitionCompletedOn: null });
    const seats = await Promise.all([1, 2, 3].map(() => addSeat(o)));
    await applied(await Promise.all(seats.map((seatId) => held(seatId, { holder_modality: 'Confianza' }))), o);
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
