import { parseInput, type FieldError } from '@/lib/kernel/parse-input';
import { positionRow } from './schema';
import { SHEET_COLUMNS, type SheetColumn, type Words } from './sheet-columns';
import type { NewStandardPosition } from './types';

export type Row = { readonly number: number; readonly cells: readonly string[] };

/** One thing to mend: the column as its header says it, the row of the sheet, and the code of `input-fields.ts` that says why. */
export type CellError = FieldError & { readonly row: number; readonly column: number; readonly header: string };

export type ManualSheet =
  | { readonly ok: true; readonly positions: readonly NewStandardPosition[] }
  | { readonly ok: false; readonly missing: readonly string[] }
  | { readonly ok: false; readonly cells: readonly CellError[] };

/** The standard positions of a sheet, or everything that is wrong with it. The order of its columns does not matter. */
export function readManualRows(rows: readonly Row[]): ManualSheet {
  const [header, ...body] = rows;
  const names = header?.cells.map(comparable) ?? [];
  const places = new Map(SHEET_COLUMNS.map((column) => [column.field, names.indexOf(comparable(column.header))]));
  const missing = SHEET_COLUMNS.filter(({ field }) => places.get(field) === -1).map((column) => column.header);
  if (missing.length > 0) return { ok: false, missing };
  if (body.length === 0) return { ok: false, cells: [cellError(SHEET_COLUMNS[0], places, 2, { code: 'required' })] };
  const positions: NewStandardPosition[] = [];
  const cells: CellError[] = [];
  const firstRows = new Map<string, number>();
  for (const row of body) {
    const parsed = parseInput(positionRow, toObject(row, places));
    if (parsed.ok) positions.push(parsed.value);
    else cells.push(...parsed.fieldErrors.map((error) => cellError(columnOf(error.field), places, row.number, error)));
    const code = comparable(row.cells[places.get('code') ?? 0] ?? '');
    const first = firstRows.get(code);
    if (first === undefined) firstRows.set(code, row.number);
    else if (code !== '') {
      cells.push(cellError(columnOf('code'), places, row.number, { code: 'repeated', params: { first } }));
    }
  }
  return cells.length > 0 ? { ok: false, cells } : { ok: true, positions };
}

/** A position as the sheet writes it, for the template and for the demonstration. */
export function toSheetRow(position: NewStandardPosition): string[] {
  const { terms, ...rest } = position;
  const flat: Record<string, unknown> = { ...rest, ...terms };
  return SHEET_COLUMNS.map(({ field, words }) => {
    const value = field.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], flat);
    if (Array.isArray(value)) return value.join(' | ');
    return words ? (Object.entries(words).find(([, code]) => code === value)?.[0] ?? '') : String(value);
  });
}

type Tree = { [name: string]: string | Tree };

function toObject(row: Row, places: ReadonlyMap<string, number>): Tree {
  const tree: Tree = {};
  for (const { field, words, many } of SHEET_COLUMNS) {
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

function columnOf(field: string): SheetColumn | undefined {
  return SHEET_COLUMNS.find((column) => column.field === field);
}

function cellError(
  column: SheetColumn | undefined,
  places: ReadonlyMap<string, number>,
  row: number,
  { code, params }: { readonly code: string; readonly params?: FieldError['params'] },
): CellError {
  const header = column?.header ?? '';
  const choices: FieldError['params'] =
    code === 'invalid_choice' && column?.words ? { choices: Object.keys(column.words).join(', ') } : {};
  return {
    field: 'file',
    code,
    params: { ...params, ...choices },
    row,
    column: places.get(column?.field ?? '') ?? 0,
    header,
  };
}

function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
