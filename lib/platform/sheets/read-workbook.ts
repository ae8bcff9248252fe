import 'server-only';
import { openArchive } from './archive';
import { cellName, columnOf } from './cell-name';
import { dateOfSerial } from './number-formats';
import { SheetError, type SheetLimits, type SheetRow } from './sheet-error';
import { holdsSomething, tally } from './tally';
import { readParts, type WorkbookParts } from './workbook-parts';
import { xmlReader } from './xml';

/** The rows of one sheet of an XLSX file. Cells that hold nothing cost nothing, however many. @throws SheetError */
export async function* readWorkbookSheet(bytes: Uint8Array, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const archive = await openArchive(bytes, limits);
  try {
    const parts = await readParts(archive, limits);
    const ready: SheetRow[] = [];
    const reader = xmlReader(sheetListener(parts, limits, (row) => ready.push(row)));
    for await (const piece of archive.read(parts.sheetPart)) {
      reader.write(piece);
      yield* ready.splice(0);
    }
    reader.end();
    yield* ready.splice(0);
  } finally {
    archive.close();
  }
}

function sheetListener(parts: WorkbookParts, limits: SheetLimits, give: (row: SheetRow) => void) {
  const count = tally(limits);
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let listening = false;
  return {
    skip: /<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d+")?\/>/g,
    open(name: string, attributes: Record<string, string>) {
      if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        text = '';
      } else if (name === 'v' || name === 't') listening = true;
      else if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw new SheetError('malformed');
        cells = [];
        column = -1;
      } else if (name === 'f') throw new SheetError('formula', { cell: cellName(row, column) });
      else if (name === 'mergeCell') throw new SheetError('merged', { range: (attributes.ref ?? '').slice(0, 20) });
      else if (name === 'rPh') listening = false;
    },
    text(piece: string) {
      if (listening && text.length <= limits.cellLength) text += piece.slice(0, limits.cellLength + 1);
    },
    close(name: string) {
      if (name === 'v' || name === 't') listening = false;
      else if (name === 'c') {
        if (text === '') return;
        const value = cellText(parts, { type, style, text, cell: cellName(row, column) });
        count.cell(row, column, value);
        while (cells.length < column) cells.push('');
        cells[column] = value;
      } else if (name === 'row' && holdsSomething(cells)) give(count.row({ number: row, cells }));
    },
  };
}

type RawCell = { readonly type: string; readonly style: number; readonly text: string; readonly cell: string };

function cellText(parts: WorkbookParts, { type, style, text, cell }: RawCell): string {
  if (type === 's') {
    const string = parts.strings[Number(text)];
    if (string === undefined) throw new SheetError('malformed');
    return string;
  }
  if (type === 'e') throw new SheetError('error_value', { cell });
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new SheetError('malformed');
  if (!parts.dateStyles[style]) return String(number);
  const date = dateOfSerial(number, parts.from1904);
  if (date === null) throw new SheetError('bad_date', { cell });
  return date;
}
