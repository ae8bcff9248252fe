import { ok, refuse, type Result } from '@/lib/kernel/result';
import { columnsOf, type ColumnKey } from './columns';
import { plainWord } from './words';
import type { ImportKind } from './types';

/** Column of the file, from 0, of each datum that it has. */
export type Mapping = Readonly<Partial<Record<ColumnKey, number>>>;

/** Which column holds what, by their names in either language or by their keys. The first of two equal names counts. */
export function guessMapping(kind: ImportKind, header: readonly string[]): Mapping {
  const names = header.map(plainWord);
  const guessed: Partial<Record<ColumnKey, number>> = {};
  for (const { key, header: called } of columnsOf(kind)) {
    const index = names.findIndex((name) => name !== '' && [called.es, called.en, key].map(plainWord).includes(name));
    if (index >= 0) guessed[key] = index;
  }
  return guessed;
}

/** Each column of the file is at most one datum, and those that every row needs are there. */
export function checkMapping(kind: ImportKind, header: readonly string[], mapping: Mapping): Result {
  const taken = new Set<number>();
  for (const { key, need } of columnsOf(kind)) {
    const index = mapping[key];
    if (index === undefined) {
      if (need === 'row') return refuse('positions.import_column_needed', { field: `columns.${key}` });
      continue;
    }
    const name = header[index];
    if (name === undefined) return refuse('positions.import_column_unknown', { field: `columns.${key}` });
    if (taken.has(index))
      return refuse('positions.import_column_twice', { field: `columns.${key}`, params: { column: name } });
    taken.add(index);
  }
  return ok();
}

/** A mapping as it is stored, read back; what is no column of this kind is left out. */
export function storedMapping(kind: ImportKind, stored: unknown): Mapping {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const known = new Map(entries.filter(([, index]) => Number.isInteger(index)));
  return Object.fromEntries(columnsOf(kind).flatMap(({ key }) => (known.has(key) ? [[key, known.get(key)]] : [])));
}
