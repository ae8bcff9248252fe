import { territoryOf } from '@/lib/domains/entities/territories';
import { isBefore, parseCalendarDate } from '@/lib/kernel/calendar-date';
import { isRuc } from '@/lib/kernel/identifiers';
import { cleanText, hasForbiddenCharacters } from '@/lib/kernel/input-text';
import { parseMoney } from '@/lib/kernel/money';
import { cellName } from '@/lib/platform/sheets/cell-name';
import { EARLIEST_HOLDING } from '../holding/types';
import { columnsOf, type CellRule, type ColumnKey } from './columns';
import type { Mapping } from './mapping';
import { plainWord, type Vocabulary } from './words';
import type { ImportKind, Params, RowError } from './types';

export type CellValue = string | number | boolean;

/** A row of the file as values. What is blank or wrong has none; wrong cells are told apart. */
export interface ParsedRow {
  readonly number: number;
  readonly values: Readonly<Partial<Record<ColumnKey, CellValue>>>;
  readonly wrong: ReadonlySet<ColumnKey>;
  /** An error at the cell of a column. */
  readonly error: (field: ColumnKey, code: string, params?: Params) => RowError;
}

export interface RowReader {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  readonly words: Vocabulary;
}

const LONGEST_SAID = 80;

export function readRow(
  { kind, mapping, words }: RowReader,
  { number, cells }: { readonly number: number; readonly cells: readonly string[] },
): { readonly row: ParsedRow; readonly errors: readonly RowError[] } {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  const errors: RowError[] = [];
  const wrong = new Set<ColumnKey>();
  const error = (field: ColumnKey, code: string, params: Params = {}): RowError => {
    const index = mapping[field];
    return {
      row: number,
      cell: index === undefined ? '' : cellName(number, index),
      field,
      code,
      params,
      said: (index === undefined ? '' : (cells[index] ?? '')).slice(0, LONGEST_SAID),
    };
  };
  for (const { key, rule, need } of columnsOf(kind)) {
    const index = mapping[key];
    const said = index === undefined ? '' : cleanText(cells[index] ?? '');
    if (said === '') {
      if (need === 'row') errors.push(error(key, 'required'));
      if (need === 'row') wrong.add(key);
      continue;
    }
    const read = readCell(rule, said, words);
    if ('value' in read) values[key] = read.value;
    else {
      errors.push(error(key, read.code, read.params));
      wrong.add(key);
    }
  }
  if (isExample(kind, values)) errors.push(error(kind === 'census' ? 'entity_code' : 'unit_code', 'example_row'));
  return { row: { number, values, wrong, error }, errors };
}

/** The row that the template brings to be overwritten, in whatever language and however its cells are written. */
function isExample(kind: ImportKind, values: ParsedRow['values']): boolean {
  return columnsOf(kind).every(({ key, example }) => {
    const value = values[key] ?? '';
    return (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)) === example;
  });
}

type Read = { readonly value: CellValue } | { readonly code: string; readonly params?: Params };

const CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/()-]*[\p{L}\p{N}.)])?$/u;
const LONGEST_CODE = 60;

function readCell(rule: CellRule, said: string, words: Vocabulary): Read {
  const multiline = rule.kind === 'text' && rule.multiline === true;
  if (hasForbiddenCharacters(said, multiline)) return { code: 'invalid_characters' };
  switch (rule.kind) {
    case 'code':
      return said.length <= LONGEST_CODE && CODE.test(said) ? { value: said } : { code: 'invalid_code' };
    case 'text':
      if (said.length < (rule.min ?? 0)) return { code: 'too_short', params: { min: rule.min ?? 0 } };
      return said.length <= rule.max ? { value: said } : { code: 'too_long', params: { max: rule.max } };
    case 'choice': {
      const value = words[rule.words].get(plainWord(said));
      if (value === undefined) return { code: 'not_in_list' };
      return { value: rule.words === 'flags' ? value === 'yes' : value };
    }
    case 'integer': {
      const whole = /^\d{1,9}$/.test(said) && Number(said) >= rule.min && Number(said) <= rule.max;
      return whole ? { value: Number(said) } : { code: 'not_a_number', params: { min: rule.min, max: rule.max } };
    }
    case 'money': {
      const money = parseMoney(said);
      return money !== null && money >= 0 ? { value: money } : { code: 'not_an_amount' };
    }
    case 'date': {
      const date = parseCalendarDate(isoDate(said));
      return date && !isBefore(date, EARLIEST_HOLDING) ? { value: date } : { code: 'not_a_date' };
    }
    case 'ruc':
      return isRuc(said) ? { value: said } : { code: 'invalid_ruc' };
    case 'ubigeo': {
      // A spreadsheet drops the zero before the departments from Amazonas to Huancavelica.
      const ubigeo = said.padStart(6, '0');
      return territoryOf(ubigeo) ? { value: ubigeo } : { code: 'invalid_ubigeo' };
    }
  }
}

/** Cells of dates are read as they are kept, 'YYYY-MM-DD'; as text, a day may also come before its month and year. */
function isoDate(said: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : said;
}
