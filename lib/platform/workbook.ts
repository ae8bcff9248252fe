import 'server-only';
import writeExcelFile from 'write-excel-file/node';

/** Text is written as text: a spreadsheet runs none of it as a formula. */
export type WorkbookCell = string | number | null;

export interface WorkbookSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Lines above the header: who made it, when, with which filters. */
  readonly stamp?: readonly string[];
  /** Widths of the columns, in characters. */
  readonly widths?: readonly number[];
}

/** An XLSX file of one or more sheets, held in memory: for reports and templates, not for the rows of a whole table. */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const written = writeExcelFile(
    sheets.map(({ name, header, rows, stamp = [], widths }) => ({
      sheet: name,
      data: [
        ...stamp.map((line) => [line]),
        ...(stamp.length > 0 ? [[]] : []),
        header.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => [...row]),
      ],
      columns: header.map((_, index) => ({ width: widths?.[index] ?? 20 })),
    })),
  );
  return written.toBuffer();
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
