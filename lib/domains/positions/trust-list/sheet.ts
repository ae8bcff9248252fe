import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { workbook, type WorkbookCell } from '@/lib/platform/workbook';
import type { TrustListRecord } from './queries';

type Say = (key: string) => string;

/** The words of the sheet: those of the slice, and those of its screens. */
export type SheetWords = { readonly positions: Say; readonly holders: Say };

const COLUMNS = ['code', 'entity', 'acronym', 'post', 'level', 'modality', 'holder', 'from', 'to'] as const;

/** A list as CSV, with a mark of its encoding for spreadsheets; what would be read as a formula is quoted. */
export function trustListCsv(list: TrustListRecord, words: SheetWords): string {
  const rows = [headerOf(words), ...list.rows.map((row) => cellsOf(row, words))];
  return `\uFEFF${stringify(rows, { escape_formulas: true, record_delimiter: 'windows' })}`;
}

/** The same as a workbook, stamped with what list it is. */
export async function trustListWorkbook(list: TrustListRecord, words: SheetWords): Promise<Buffer> {
  const published = list.publishedAt ? ` · ${list.resolution} · ${list.publishedAt.toISOString().slice(0, 10)}` : '';
  return await workbook([
    {
      name: list.code,
      stamp: [`${list.code} · ${list.periodFrom} – ${list.periodTo}${published}`],
      header: headerOf(words),
      rows: list.rows.map((row) => cellsOf(row, words)),
      widths: [22, 46, 14, 46, 8, 26, 34, 12, 12],
    },
  ]);
}

const headerOf = ({ holders }: SheetWords) => COLUMNS.map((column) => holders(`lists.columns.${column}`));

function cellsOf(row: TrustListRecord['rows'][number], { positions }: SheetWords): WorkbookCell[] {
  return [
    row.seatCode,
    row.entity,
    row.acronym,
    row.post,
    row.level,
    positions(row.modality ? `modalities.${row.modality}` : 'record.vacant'),
    row.holder ?? '',
    row.startsOn ?? '',
    row.endsOn ?? '',
  ];
}
