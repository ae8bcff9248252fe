import { stringify } from 'csv-stringify/sync';
import { loadTable } from '@/lib/domains/compensation/table/commands/load-table';
import { putTableInForce } from '@/lib/domains/compensation/table/commands/put-table-in-force';
import { MAIN_COLUMNS } from '@/lib/domains/compensation/table/sheet-columns';
import { toMainSheetRow } from '@/lib/domains/compensation/table/sheet-rows';
import type { MainRow } from '@/lib/domains/compensation/table/types';
import { proposeValuation } from '@/lib/domains/compensation/valuation/commands/propose-valuation';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import { done, manualOffice, type ManualOffice } from '../positions/manual-office';
import { DAY } from '../positions/office';

export const MAXIMUM = 110_000;

/** A made-up row: the post of the office, with a budget over a hundred million. */
export const row = (changes: Partial<MainRow> = {}): MainRow => ({
  entityClass: 'ministry',
  level: 2,
  reporting: 'manager',
  budgetRange: 4,
  category: '1',
  amount: moneyFromCentimos(MAXIMUM * 100),
  ...changes,
});

export function sheetOf(rows: readonly MainRow[], mend: (rows: string[][]) => void = () => undefined) {
  const cells = [MAIN_COLUMNS.map(({ header }) => header), ...rows.map(toMainSheetRow)];
  mend(cells);
  return new File([stringify(cells)], 'montos.csv');
}

export const tableOf = (file: File, changes: object = {}) => ({
  kind: 'main',
  name: 'Tabla de prueba',
  source: 'Prueba',
  validFrom: '2026-01-01',
  demonstration: 'on',
  range1: '30000000',
  range2: '60000000',
  range3: '100000000',
  substantivePercent: '75',
  administrationPercent: '60',
  headcountFrom: '10',
  headcountMiddlePercent: '15',
  headcountAbove: '20',
  headcountHighPercent: '25',
  file,
  ...changes,
});

export type PayOffice = ManualOffice & { readonly tableId: string };

/** An office whose vacant post is a level-2 manager's, with maxima in force. */
export async function payOffice(): Promise<PayOffice> {
  const o = await manualOffice();
  await db().seat.update({ where: { id: o.seatId }, data: { level: 2 } });
  return { ...o, tableId: await withTable(o) };
}

export async function withTable(o: ManualOffice, rows = [row()]): Promise<string> {
  const { tableId } = await done(loadTable, o.specialist, tableOf(sheetOf(rows)));
  await done(putTableInForce, o.servir, { tableId, version: '0' });
  return tableId;
}

/** What the form of a proposal sends. */
export const asked = (o: ManualOffice, changes: object = {}) => ({
  seatId: o.seatId,
  reporting: 'manager',
  budget: '752 000 000',
  category: '1',
  categoryReason: 'Conduce procesos de toda la entidad y responde por ellos.',
  postFunction: 'substantive',
  people: '21',
  main: '100000',
  support: evidence(),
  ...changes,
});

export async function proposed(o: ManualOffice, changes: object = {}): Promise<string> {
  return (await done(proposeValuation, o.hr, asked(o, changes))).valuationId;
}

export const answered = (valuationId: string, changes: object = {}) => ({
  valuationId,
  version: '0',
  mefReport: 'Informe 0123-2026-EF/53.06',
  mefReportOn: DAY,
  report: evidence(),
  ...changes,
});
