import { expect, describe, it } from 'vitest';
import { discardManual } from '@/lib/domains/positions/manual/commands/discard-manual';
import { loadManual } from '@/lib/domains/positions/manual/commands/load-manual';
import { putManualInForce } from '@/lib/domains/positions/manual/commands/put-manual-in-force';
import { differencesBetween, getStandard } from '@/lib/domains/positions/manual/queries/list-standards';
import { SHEET_COLUMNS } from '@/lib/domains/positions/manual/sheet-columns';
import { toSheetRow } from '@/lib/domains/positions/manual/sheet-rows';
import { sampleTerms } from '@/lib/domains/positions/profile/sample-terms';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { workbook } from '@/lib/platform/workbook';
import { clock, done, manualOf, manualOffice, outcome, sheetOf, standardPosition } from './manual-office';

const [one, two] = [standardPosition('ES-01'), standardPosition('ES-02')];

describe('positions.load-manual', () => {
  it('keeps every position of a sheet, CSV or XLSX, as a draft that waits for the directorate', async () => {
    const o = await manualOffice();
    const { manualId } = await done(loadManual, o.specialist, manualOf(sheetOf([one, two])));
    expect(await db().positionManual.findUniqueOrThrow({ where: { id: manualId } })).toMatchObject({
      state: 'DRAFT',
      demonstration: true,
    });
    expect(await db().standardPosition.count({ where: { manualId } })).toBe(2);
    expect(await db().task.findMany({ where: { recordId: manualId, closedAt: null } })).toMatchObject([
      { kind: 'positions.manual.approve', role: 'directorate' },
    ]);
    const bytes = await workbook([
      { name: 'Hoja', header: SHEET_COLUMNS.map(({ header }) => header), rows: [toSheetRow(one)] },
    ]);
    const file = new File([new Uint8Array(bytes)], 'manual.xlsx');
    expect(await outcome(loadManual, o.specialist, manualOf(file))).toBe('done');
    expect(await outcome(loadManual, o.hr, manualOf(file))).toBe('platform.forbidden');
  });

  it('keeps nothing of a sheet with something wrong, and names every cell', async () => {
    const o = await manualOffice();
    const before = await db().positionManual.count();
    const file = sheetOf([one, { ...two, code: 'es-01' }], (rows) => {
      rows[1]![4] = 'Jefe';
      rows[2]![15] = '-1';
    });
    const result = await execute(loadManual, o.specialist, manualOf(file), clock);
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'positions.manual_cells', params: { count: 3 } },
      fieldErrors: [
        { field: 'file', code: 'cell_invalid_choice', params: { cell: 'E2', header: 'Rol' } },
        { field: 'file', code: 'cell_too_small', params: { cell: 'P3', min: 0 } },
        { field: 'file', code: 'cell_repeated', params: { cell: 'A3', first: 2 } },
      ],
    });
    expect(await db().positionManual.count()).toBe(before);
  });

  it.each<[string, BlobPart, string, string?]>([
    ['empty', '', 'platform.sheet_empty'],
    ['of another kind', '%PDF-1.7', 'platform.sheet_unknown_type'],
    ['without its columns', 'a,b\n1,2\n', 'positions.manual_columns'],
    ['that is a broken workbook', 'PK\u0003\u0004nothing', 'platform.sheet_malformed'],
    ['of text named as a workbook', 'a,b\n1,2\n', 'platform.sheet_text_as_workbook', 'x.xlsx'],
  ])('refuses a file %s', async (_what, content, code, name = 'x.csv') => {
    const o = await manualOffice();
    expect(await outcome(loadManual, o.specialist, manualOf(new File([content], name)))).toBe(code);
  });
});

describe('positions.put-manual-in-force', () => {
  it('supersedes the version that ruled, once, and entities read only what rules or ruled', async () => {
    const o = await manualOffice();
    const load = async (positions: Parameters<typeof sheetOf>[0]) =>
      (await done(loadManual, o.specialist, manualOf(sheetOf(positions)))).manualId;
    const first = await load([one, two]);
    await done(putManualInForce, o.servir, { manualId: first, version: '0' });
    const second = await load([{ ...one, terms: sampleTerms({ generalYears: 9 }) }, standardPosition('ES-03')]);
    const draft = await db().standardPosition.findFirstOrThrow({ where: { manualId: second } });
    expect(await getStandard(o.hr, draft.id)).toBeNull();
    expect(await getStandard(o.specialist, draft.id)).not.toBeNull();
    const put = { manualId: second, version: '0' };
    expect(await outcome(putManualInForce, o.specialist, put)).toBe('platform.forbidden');
    const results = await Promise.all([1, 2, 3].map(() => outcome(putManualInForce, o.servir, put)));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(await outcome(putManualInForce, o.servir, { manualId: second, version: '1' })).toBe('platform.wrong_state');
    expect(await db().positionManual.count({ where: { state: 'IN_FORCE' } })).toBe(1);
    expect(await db().positionManual.findUniqueOrThrow({ where: { id: first } })).toMatchObject({
      state: 'SUPERSEDED',
    });
    expect(await differencesBetween(o.hr, first, second)).toMatchObject({
      added: [{ code: 'ES-03' }],
      removed: [{ code: 'ES-02' }],
      changed: [{ position: { code: 'ES-01' }, fields: ['generalYears'] }],
    });
  });

  it('the database keeps one version in force and never changes a position of it', async () => {
    const o = await manualOffice();
    const { manualId } = await done(loadManual, o.specialist, manualOf(sheetOf([one])));
    await done(putManualInForce, o.servir, { manualId, version: '0' });
    const change = db().standardPosition.updateMany({ where: { manualId }, data: { title: 'Otra' } });
    await expect(change).rejects.toThrow(/standard_position_frozen/);
    const { manualId: other } = await done(loadManual, o.specialist, manualOf(sheetOf([one])));
    const force = db().positionManual.update({
      where: { id: other },
      data: { state: 'IN_FORCE', inForceOn: new Date('2026-06-15') },
    });
    await expect(force).rejects.toThrow(/Unique constraint|position_manual_one_in_force/);
  });
});

describe('positions.discard-manual', () => {
  it('puts a draft aside, and nothing else', async () => {
    const o = await manualOffice();
    const { manualId } = await done(loadManual, o.specialist, manualOf(sheetOf([one])));
    expect(await outcome(discardManual, o.specialist, { manualId, version: '0' })).toBe('done');
    expect(await outcome(discardManual, o.specialist, { manualId, version: '1' })).toBe('platform.wrong_state');
    expect(await outcome(putManualInForce, o.servir, { manualId, version: '1' })).toBe('platform.wrong_state');
    expect(await db().task.count({ where: { recordId: manualId, closedAt: null } })).toBe(0);
  });
});
