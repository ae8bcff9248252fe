import 'server-only';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { cellName } from './cell-name';
import { looksLikeFormula } from './formula';
import { SheetError, type SheetLimits, type SheetRow } from './sheet-error';
import { holdsSomething, tally } from './tally';
import { decodedPieces } from './text-encoding';

const DELIMITERS = [';', ',', '\t'] as const;

/** The rows of a CSV file, whether it separates with `;`, `,` or tabs. @throws SheetError */
export async function* readCsv(bytes: Uint8Array, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const count = tally(limits);
  const parser = parse({
    delimiter: delimiterOf(firstLine(bytes)),
    relax_column_count: true,
    max_record_size: (limits.cellLength + 3) * limits.columns,
    skip_empty_lines: false,
  });
  const source = Readable.from(decodedPieces(bytes));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (!holdsSomething(cells)) continue;
      for (const [column, text] of cells.entries()) {
        count.cell(number, column, text);
        if (looksLikeFormula(text)) throw new SheetError('formula_sign', { cell: cellName(number, column) });
      }
      yield count.row({ number, cells });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records ?? number) + 1;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw new SheetError('cell_too_long', { cell: `A${row}`, max: limits.cellLength });
    throw new SheetError('quotes', { row });
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** The first line that says anything, quotes and all; long enough for any header. */
function firstLine(bytes: Uint8Array): string {
  for (const piece of decodedPieces(bytes)) return piece.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '';
  return '';
}

/** The separator that the line has most of, outside its quotes; a comma when it has none. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (DELIMITERS[counts.indexOf(most)] ?? ',');
}
