import { columnsOf, type Column, type ColumnKey, type WordList } from './columns';
import type { ImportKind } from './types';

/** Labels of the values of a list, in the order in which they are offered. */
export type Labels = (words: WordList) => Readonly<Record<string, string>>;

export interface Template {
  readonly header: readonly string[];
  readonly example: readonly string[];
  /** Column, value to write, and when the column is needed; one row per accepted value. */
  readonly values: readonly (readonly [column: string, value: string, need: Column['need']])[];
}

const RANGES: Readonly<Partial<Record<ColumnKey, string>>> = {
  unit_level: '1 – 4',
  entity_ubigeo: '150101',
  seat_pay: '15600.50',
  holder_since: '2026-05-31',
  holder_due: '2026-12-31',
};

/** The template of a kind of import, in a language: its titles, one example and the values that are accepted. */
export function templateOf(kind: ImportKind, locale: 'es' | 'en', labels: Labels): Template {
  const columns = columnsOf(kind);
  const said = (list: WordList, value: string) => labels(list)[value] ?? value;
  return {
    header: columns.map(({ header }) => header[locale]),
    example: columns.map(({ rule, example }) =>
      rule.kind === 'choice' && example ? said(rule.words, example) : example,
    ),
    values: columns.flatMap(({ key, header, rule, need }) => {
      const values = rule.kind === 'choice' ? Object.values(labels(rule.words)) : [RANGES[key] ?? ''];
      return values.map((value) => [header[locale], value, need] as const);
    }),
  };
}
