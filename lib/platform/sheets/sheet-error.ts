import type { Refusal } from '@/lib/kernel/result';

/** How much of a sheet is read; beyond any of these it is refused. */
export interface SheetLimits {
  /** Of the file as it was sent. */
  readonly bytes: number;
  /** Of all its parts, unpacked, as declared and as found. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed one; deflate can reach 1,032. */
  readonly ratio: number;
  /** Rows that hold something. */
  readonly rows: number;
  readonly columns: number;
  readonly cellLength: number;
  /** Cells that hold something. */
  readonly cells: number;
  /** Name of the sheet of a workbook; the first visible one when absent. */
  readonly sheet?: string;
}

/** For a table of tens of thousands of rows. */
export const SHEET_LIMITS: SheetLimits = {
  bytes: 10 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  ratio: 400,
  rows: 50_000,
  columns: 60,
  cellLength: 2_000,
  cells: 1_500_000,
};

export type SheetErrorCode =
  | 'empty'
  | 'too_many_bytes'
  | 'unpacks_too_much'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'too_many_cells'
  | 'cell_too_long'
  | 'unknown_type'
  | 'text_as_workbook'
  | 'old_workbook'
  | 'encrypted'
  | 'macros'
  | 'no_sheet'
  | 'malformed'
  | 'entities'
  | 'formula'
  | 'formula_sign'
  | 'merged'
  | 'error_value'
  | 'bad_date'
  | 'encoding'
  | 'control_character'
  | 'quotes';

/** Why a sheet is not read. `params` say where: `cell` ('C7'), `range` ('A1:B2'), `row`, `max`, `sheet`. */
export class SheetError extends Error {
  constructor(
    readonly code: SheetErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'SheetError';
  }

  /** For the form that sent the file. */
  refusal(field: string): Refusal {
    return { code: `platform.sheet_${this.code}`, params: this.params, field };
  }
}

/** One row that holds something, with its number in the sheet, from 1. Cells that are not there are ''. */
export interface SheetRow {
  readonly number: number;
  readonly cells: string[];
}
