import { COLUMNS, type ColumnKey, type WordList } from '@/lib/domains/positions/import/columns';
import { guessMapping } from '@/lib/domains/positions/import/mapping';
import { readRow, type ParsedRow } from '@/lib/domains/positions/import/read-row';
import type { ImportKind, RowError } from '@/lib/domains/positions/import/types';
import { wordsOf, type Vocabulary } from '@/lib/domains/positions/import/words';
import importsEn from '@/messages/en/imports.json';
import peopleEn from '@/messages/en/people.json';
import importsEs from '@/messages/es/imports.json';
import peopleEs from '@/messages/es/people.json';
import en from '@/messages/en/entities.json';
import positionsEn from '@/messages/en/positions.json';
import es from '@/messages/es/entities.json';
import positionsEs from '@/messages/es/positions.json';

/** The words of the catalogues, for tests of pure rules. */
export const WORDS: Vocabulary = {
  classes: wordsOf(es.classes, en.classes),
  governments: wordsOf(es.governments, en.governments),
  body_types: wordsOf(es.body_types, en.body_types),
  functions: wordsOf({ infrastructure: 'Infraestructura' }),
  servant_groups: wordsOf(positionsEs.servant_groups, positionsEn.servant_groups),
  manager_roles: wordsOf(positionsEs.manager_roles, positionsEn.manager_roles),
  flags: wordsOf({ yes: 'Sí', no: 'No' }),
  modalities: wordsOf(positionsEs.modalities, positionsEn.modalities, importsEn.modalities, importsEs.modalities),
  document_types: wordsOf(peopleEs.document_types, peopleEn.document_types),
} satisfies Record<WordList, unknown>;

/** What a row says, by column. */
export type Said = Partial<Record<ColumnKey, string | number>>;

/** A CSV file with every column of the census, by their Spanish names. */
export function csvOf(rows: readonly Said[]): Buffer {
  const quoted = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
  const lines = rows.map((row) => COLUMNS.map(({ key }) => quoted(row[key] ?? '')).join(';'));
  return Buffer.from([COLUMNS.map(({ header }) => quoted(header.es)).join(';'), ...lines].join('\r\n'));
}

/** Rows as they are read from a file whose header is row 1. */
export function parsed(kind: ImportKind, rows: readonly Said[]): { rows: ParsedRow[]; errors: RowError[] } {
  const mapping = guessMapping(
    kind,
    COLUMNS.map(({ header }) => header.es),
  );
  const read = rows.map((row, index) => {
    const cells = COLUMNS.map(({ key }) => String(row[key] ?? ''));
    return readRow({ kind, mapping, words: WORDS }, { number: index + 2, cells });
  });
  return { rows: read.map(({ row }) => row), errors: read.flatMap(({ errors }) => [...errors]) };
}
