import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { loadMessages } from '@/lib/platform/i18n/messages';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { Refusing } from '@/lib/platform/refusing';
import { readSheet, SHEET_LIMITS, SheetError, type SheetRow } from '@/lib/platform/sheet-reader';
import { storage } from '@/lib/platform/storage';
import { storedMapping } from '../mapping';
import { readRow, type ParsedRow } from '../read-row';
import type { ImportKind, RowError } from '../types';
import { wordsOf, type Vocabulary } from '../words';

/** The words that a file may use, in every language of the portal. */
export function vocabulary(): Vocabulary {
  const list = (slice: string, name: string) =>
    wordsOf(
      ...LOCALES.map((locale) => {
        const messages = loadMessages(locale)[slice] as Record<string, Record<string, string>>;
        return messages[name] ?? {};
      }),
    );
  return {
    classes: list('entities', 'classes'),
    governments: list('entities', 'governments'),
    body_types: list('entities', 'body_types'),
    functions: list('imports', 'functions'),
    servant_groups: list('positions', 'servant_groups'),
    manager_roles: list('positions', 'manager_roles'),
    flags: list('imports', 'flags'),
    modalities: new Map([...list('positions', 'modalities'), ...list('imports', 'modalities')]),
    document_types: list('people', 'document_types'),
  };
}

export interface ReadFile {
  readonly rows: readonly ParsedRow[];
  readonly errors: readonly RowError[];
}

type Stored = { readonly kind: ImportKind; readonly mapping: unknown; readonly documentId: string | null };

/** The rows of an import's file as values, and what is wrong in their cells. */
export async function readImportFile(tx: Tx, { kind, mapping, documentId }: Stored): Promise<ReadFile> {
  const { storageKey } = await tx.document.findUniqueOrThrow({
    where: { id: documentId ?? '' },
    select: { storageKey: true },
  });
  const reader = { kind, mapping: storedMapping(kind, mapping), words: vocabulary() };
  const rows: ParsedRow[] = [];
  const errors: RowError[] = [];
  for await (const sheetRow of rowsBelowHeader(await storage().get(storageKey))) {
    const read = readRow(reader, sheetRow);
    rows.push(read.row);
    errors.push(...read.errors);
  }
  return { rows, errors };
}

async function* rowsBelowHeader(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  try {
    let isHeader = true;
    for await (const row of readSheet(bytes, SHEET_LIMITS)) {
      if (!isHeader) yield row;
      isHeader = false;
    }
  } catch (error) {
    if (error instanceof SheetError) throw new Refusing(error.refusal('file'));
    throw error;
  }
}
