import { describe, expect, it } from 'vitest';
import { discardTable } from '@/lib/domains/compensation/table/commands/discard-table';
import { loadTable } from '@/lib/domains/compensation/table/commands/load-table';
import { putTableInForce } from '@/lib/domains/compensation/table/commands/put-table-in-force';
import { getTable, listTables } from '@/lib/domains/compensation/table/queries/list-tables';
import { MAIN_COLUMNS, SCALE_COLUMNS } from '@/lib/domains/compensation/table/sheet-columns';
import { toMainSheetRow } from '@/lib/domains/compensation/table/sheet-rows';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { workbook } from '@/lib/platform/workbook';
import { clock, done, manualOffice, outcome } from '../positions/manual-office';
import { payOffice, proposed, row, sheetOf, tableOf, withTable } from './pay-office';

const [one, two] = [row(), row({ category: '2' })];

describe('compensation.load-table', () => {
  it('keeps every amount of a sheet, CSV or XLSX, as a draft that waits for the directorate', async () => {
    const o = await manualOffice();
    const { tableId } = await done(loadTable, o.specialist, tableOf(sheetOf([one, two])));
    expect(await getTable(o.servir, tableId, 1)).toMatchObject({
      state: 'DRAFT',
      demonstration: true,
      amounts: 2,
      criteria: { functionPercent: { substantive: 75 }, headcountAbove: 20 },
      rows: [{ category: '1', amount: 11_000_000 }, { category: '2' }],
    });
    expect(await db().task.findMany({ where: { recordId: tableId, closedAt: null } })).toMatchObject([
      { kind: 'compensation.table.approve', role: 'directorate' },
    ]);
    expect(await getTable(o.hr, tableId, 1)).toBeNull();
    expect((await listTables(o.hr)).map(({ id }) => id)).not.toContain(tableId);
    const bytes = await workbook([
      { name: 'Hoja', header: MAIN_COLUMNS.map(({ header }) => header), rows: [toMainSheetRow(one)] },
    ]);
    const file = new File([new Uint8Array(bytes)], 'montos.xlsx');
    expect(await outcome(loadTable, o.specialist, tableOf(file))).toBe('done');
    expect(await outcome(loadTable, o.servir, tableOf(file))).toBe('platform.forbidden');
  });

  it('keeps nothing of a sheet with something wrong, and names every cell', async () => {
    const o = await manualOffice();
    const before = await db().compensationTable.count();
    const file = sheetOf([one, two], (rows) => {
      rows[1]![2] = 'Jefe';
      rows[2]![5] = '1.234,50';
    });
    expect(await execute(loadTable, o.specialist, tableOf(file), clock)).toMatchObject({
      ok: false,
      refusal: { code: 'compensation.table_cells', params: { count: 2 } },
      fieldErrors: [
        { code: 'cell_invalid_choice', params: { cell: 'C2', header: 'Reporta a' } },
        { code: 'cell_invalid_amount', params: { cell: 'F3' } },
      ],
    });
    expect(await db().compensationTable.count()).toBe(before);
  });

  it.each<[string, object | File, string]>([
    ['limits that fall', { range2: '10' }, 'compensation.bounds_not_ascending'],
    ['a percentage over a hundred', { substantivePercent: '101' }, 'platform.invalid_input'],
    ['another kind', { kind: 'other' }, 'platform.invalid_input'],
    ['no file', { file: '' }, 'platform.invalid_input'],
    ['a PDF', { file: new File(['%PDF-1.4'], 'montos.csv') }, 'platform.sheet_unknown_type'],
    ['a NUL byte', { name: 'x\u0000y' }, 'platform.invalid_input'],
    ['an empty file', { file: new File(['\n'], 'montos.csv') }, 'platform.sheet_empty'],
    ['columns of another sheet', { file: new File(['a,b\n1,2'], 'montos.csv') }, 'compensation.table_columns'],
    ['a workbook that is not one', { file: new File(['PK\u0003\u0004xxxx'], 'm.xlsx') }, 'platform.sheet_malformed'],
  ])('refuses %s', async (_what, changes, code) => {
    const o = await manualOffice();
    expect(await outcome(loadTable, o.specialist, tableOf(sheetOf([one]), changes))).toBe(code);
  });

  it('brings the scale of the cadre without criteria', async () => {
    const o = await manualOffice();
    const file = new File([`${SCALE_COLUMNS.map(({ header }) => header).join(',')}\n1,22000\n2,18500.50`], 'e.csv');
    const { tableId } = await done(loadTable, o.specialist, tableOf(file, { kind: 'cadre_scale' }));
    expect(await getTable(o.specialist, tableId, 1)).toMatchObject({
      criteria: null,
      rows: [{ amount: 2_200_000 }, { level: 2, amount: 1_850_050 }],
    });
  });
});

describe('compensation.put-table-in-force', () => {
  it('supersedes the one of its kind, once, whoever presses at once', async () => {
    const o = await manualOffice();
    const load = async () => (await done(loadTable, o.specialist, tableOf(sheetOf([one])))).tableId;
    const [first, second] = [await load(), await load()];
    await done(putTableInForce, o.servir, { tableId: first, version: '0' });
    const codes = await Promise.all(
      [1, 2, 3].map(() => outcome(putTableInForce, o.servir, { tableId: second, version: '0' })),
    );
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(await db().compensationTable.findUniqueOrThrow({ where: { id: first } })).toMatchObject({
      state: 'SUPERSEDED',
    });
    expect(await db().compensationTable.count({ where: { kind: 'main', state: 'IN_FORCE' } })).toBe(1);
    expect(await outcome(putTableInForce, o.servir, { tableId: first, version: '2' })).toBe('platform.wrong_state');
    expect(await outcome(discardTable, o.specialist, { tableId: second, version: '1' })).toBe('platform.wrong_state');
  });

  it('waits for the day the table is valid from, and is nobody’s own', async () => {
    const o = await manualOffice();
    const { tableId } = await done(loadTable, o.specialist, tableOf(sheetOf([one]), { validFrom: '2026-06-16' }));
    expect(await outcome(putTableInForce, o.servir, { tableId, version: '0' })).toBe(
      'compensation.table_not_yet_valid',
    );
    const loader = { ...o.servir, userId: o.specialist.userId };
    expect(await outcome(putTableInForce, loader, { tableId, version: '0' })).toBe('platform.own_case');
    expect(await outcome(discardTable, o.specialist, { tableId, version: '0' })).toBe('done');
    expect(await db().task.count({ where: { recordId: tableId, closedAt: null } })).toBe(0);
  });

  it('is put aside by the directorate too, and whoever loaded it is told', async () => {
    const o = await manualOffice();
    const { tableId } = await done(loadTable, o.specialist, tableOf(sheetOf([one])));
    await done(discardTable, o.servir, { tableId, version: '0' });
    expect(
      await db().notification.findMany({ where: { recordId: tableId, kind: 'compensation.table-discarded' } }),
    ).toMatchObject([{ userId: o.specialist.userId }]);
  });

  it('tells the entities whose proposals it leaves behind', async () => {
    const o = await payOffice();
    const id = await proposed(o);
    await withTable(o);
    expect(
      await db().notification.findMany({ where: { recordId: id, kind: 'compensation.proposal-outdated' } }),
    ).toMatchObject([{ userId: o.hr.userId }]);
  });
});

describe('the database', () => {
  it('never lets a version change, nor takes amounts once it is no draft', async () => {
    const o = await manualOffice();
    const { tableId } = await done(loadTable, o.specialist, tableOf(sheetOf([one])));
    const edit = (data: object) => db().compensationTable.update({ where: { id: tableId }, data });
    const { id: _id, edition, ...copy } = await db().compensationTable.findUniqueOrThrow({ where: { id: tableId } });
    await expect(
      db().compensationTable.create({ data: { ...copy, edition: edition + 1, budgetBounds: [3n, 2n] } }),
    ).rejects.toThrow(/compensation_table_criteria/);
    for (const cell of [{ budgetRange: 5 }, { entityClass: null, reporting: null, budgetRange: null, category: null }])
      await expect(db().compensationRow.create({ data: { ...two, ...cell, tableId, amount: 1n } })).rejects.toThrow(
        /compensation_row_of_its_table/,
      );
    await expect(edit({ substantivePercent: 80 })).rejects.toThrow(/compensation_table_frozen/);
    await expect(edit({ state: 'SUPERSEDED' })).rejects.toThrow(/compensation_table_frozen|in_force/);
    await expect(db().compensationRow.updateMany({ where: { tableId }, data: { amount: 1n } })).rejects.toThrow(
      /compensation_row_frozen/,
    );
    await expect(db().compensationRow.create({ data: { ...two, tableId, amount: 1n, category: '1' } })).rejects.toThrow(
      /compensation_row_once|Unique/,
    );
    await done(putTableInForce, o.servir, { tableId, version: '0' });
    await expect(db().compensationRow.create({ data: { ...two, tableId, amount: 1n } })).rejects.toThrow(
      /compensation_row_frozen/,
    );
  });
});
