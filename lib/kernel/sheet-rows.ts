import type { Field } from './input-fields';
import { parseInput, type FieldError } from './parse-input';

/** The words of a column with a fixed list, and what each one is. */
export type Words = Readonly<Record<string, string>>;

export type SheetColumn = {
  /** As the first row of the sheet names it. */
  readonly header: string;
  /** Where the schema of a row reads it. */
  readonly field: string;
  readonly words?: Words;
  /** Several in one cell, apart by a line break or a bar. */
  readonly many?: boolean;
};

export type Row = { readonly number: number; readonly cells: readonly string[] };

/** One thing to mend: the column as its header says it, the row of the sheet, and the code of `input-fields.ts` that says why. */
export type CellError = FieldError & { readonly row: number; readonly column: number; readonly header: string };

export type SheetContents<T> =
  | { readonly ok: true; readonly rows: readonly T[] }
  | { readonly ok: false; readonly missing: readonly string[] }
  | { readonly ok: false; readonly cells: readonly CellError[] };

/** How the rows of a sheet are read. */
export type RowReading<T> = {
  readonly columns: readonly SheetColumn[];
  readonly row: Field<T>;
  /** The fields that together tell one row from another, and the column where a repeated one is said. */
  readonly identity: readonly (keyof T & string)[];
  readonly repeatedAt: string;
  /** The row that the template brings to be overwritten, in the order of the columns. */
  readonly example: readonly string[];
};

/** The rows of a sheet under its header, or everything that is wrong with it. The order of its columns does not matter. */
export function readRows<T>(sheet: readonly Row[], reading: RowReading<T>): SheetContents<T> {
  const { columns, row: schema, identity, repeatedAt, example } = reading;
  const [header, ...body] = sheet;
  const names = header?.cells.map(comparable) ?? [];
  const places = new Map(columns.map((column) => [column.field, names.indexOf(comparable(column.header))]));
  const missing = columns.filter(({ field }) => places.get(field) === -1).map((column) => column.header);
  if (missing.length > 0) return { ok: false, missing };
  const errorAt = (field: string, row: number, error: Omit<FieldError, 'field'>) =>
    cellError(
      columns.find((column) => column.field === field),
      places,
      row,
      error,
    );
  if (body.length === 0) return { ok: false, cells: [errorAt(columns[0]?.field ?? '', 2, { code: 'required' })] };
  const rows: T[] = [];
  const cells: CellError[] = [];
  const firstRows = new Map<string, number>();
  for (const row of body) {
    const parsed = parseInput(schema, toObject(row, columns, places));
    const isExample = columns.every(({ field }, place) => row.cells[places.get(field) ?? -1] === example[place]);
    if (isExample) cells.push(errorAt(columns[0]?.field ?? '', row.number, { code: 'example' }));
    if (parsed.ok) rows.push(parsed.value);
    else cells.push(...parsed.fieldErrors.map((error) => errorAt(error.field, row.number, error)));
    // As written, also where something else is wrong; and as read, for '1' and '01' are one level.
    const written = identity.map((field) => comparable(row.cells[places.get(field) ?? 0] ?? ''));
    const read = parsed.ok ? [identity.map((field) => parsed.value[field])] : [];
    const keys = [written, ...read]
      .filter((parts) => parts.every((part) => part !== ''))
      .map((parts) => JSON.stringify(parts));
    const first = keys.map((key) => firstRows.get(key)).find((row) => row !== undefined);
    if (first === undefined) for (const key of keys) firstRows.set(key, row.number);
    else cells.push(errorAt(repeatedAt, row.number, { code: 'repeated', params: { first } }));
  }
  return cells.length > 0 ? { ok: false, cells } : { ok: true, rows };
}

type Tree = { [name: string]: string | Tree };

function toObject(row: Row, columns: readonly SheetColumn[], places: ReadonlyMap<string, number>): Tree {
  const tree: Tree = {};
  for (const { field, words, many } of columns) {
    const text = row.cells[places.get(field) ?? -1] ?? '';
    const value = words ? meaning(words, text) : many ? text.replaceAll('|', '\n') : text;
    const parts = field.split('.');
    const last = parts.pop() ?? field;
    const node = parts.reduce<Tree>((parent, part) => (parent[part] ??= {}) as Tree, tree);
    node[last] = value;
  }
  return tree;
}

/** An unknown word goes on as it is, and is refused as what is no choice. */
function meaning(words: Words, text: string): string {
  return Object.entries(words).find(([word]) => comparable(word) === comparable(text))?.[1] ?? (text && `«${text}»`);
}

function cellError(
  column: SheetColumn | undefined,
  places: ReadonlyMap<string, number>,
  row: number,
  { code, params }: Omit<FieldError, 'field'>,
): CellError {
  const choices: FieldError['params'] =
    code === 'invalid_choice' && column?.words ? { choices: Object.keys(column.words).join(', ') } : {};
  return {
    field: 'file',
    code,
    params: { ...params, ...choices },
    row,
    column: places.get(column?.field ?? '') ?? 0,
    header: column?.header ?? '',
  };
}

function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
