import type { ColumnKey } from '../columns';
import type { CellValue, ParsedRow } from '../read-row';
import type { RowError } from '../types';

/** What the rows of a file say of one record. */
export interface Gathered {
  readonly first: ParsedRow;
  readonly given: ReadonlyMap<ColumnKey, { readonly value: CellValue; readonly row: ParsedRow }>;
  /** Some cell of it could not be read: nothing more is asked of it. */
  readonly wrong: boolean;
}

/** The rows that speak of the same record, joined: one may leave blank what another says, but not say otherwise. */
export function gather(
  rows: Iterable<ParsedRow>,
  keyOf: (row: ParsedRow) => string | null,
  columns: readonly ColumnKey[],
  errors: RowError[],
): Map<string, Gathered> {
  const found = new Map<
    string,
    { first: ParsedRow; given: Map<ColumnKey, { value: CellValue; row: ParsedRow }>; wrong: boolean }
  >();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const record = found.get(key) ?? { first: row, given: new Map(), wrong: false };
    found.set(key, record);
    for (const column of columns) {
      if (row.wrong.has(column)) record.wrong = true;
      const value = row.values[column];
      if (value === undefined) continue;
      const before = record.given.get(column);
      if (before === undefined) record.given.set(column, { value, row });
      else if (before.value !== value) errors.push(row.error(column, 'says_otherwise', { row: before.row.number }));
    }
  }
  return found;
}

/** Where to tell an error about a datum: at the row that says it, or at the record's first row. */
export const rowOf = ({ first, given }: Gathered, column: ColumnKey): ParsedRow => given.get(column)?.row ?? first;

/**
 * The facts of a record: as it was, with what the file says. Null, with its errors told, when it is new and the file does
 * not say all that it needs.
 */
export function factsOf<Facts extends object>(
  record: Gathered,
  before: Facts | null,
  columns: Readonly<Partial<Record<ColumnKey, keyof Facts>>>,
  needed: readonly ColumnKey[],
  blank: Partial<Facts>,
  errors: RowError[],
): Facts | null {
  if (!before) {
    const missing = needed.filter((column) => !record.given.has(column));
    if (!record.wrong) errors.push(...missing.map((column) => record.first.error(column, 'required_if_new')));
    if (missing.length > 0) return null;
  }
  const facts: Record<PropertyKey, unknown> = { ...blank, ...before };
  for (const [column, fact] of Object.entries(columns) as [ColumnKey, keyof Facts][]) {
    const said = record.given.get(column);
    if (said) facts[fact] = said.value;
  }
  return facts as Facts;
}

/** Whether two versions of a record say the same. */
export function areSame<Facts extends object>(one: Facts, other: Facts): boolean {
  return (Object.keys(other) as (keyof Facts)[]).every((fact) => one[fact] === other[fact]);
}
