import { z } from 'zod';
import { isUuid } from './identifiers';
import { type CalendarDate, isAfter, isBefore, parseCalendarDate } from './calendar-date';
import { compareDecimals, decimal, decimalText, parseDecimal } from './decimal';
import { type Money, parseMoney } from './money';
import { cleanText, hasForbiddenCharacters, isBlank } from './input-text';

/**
 * Schemas of form fields. Each takes what a form sends (text, possibly blank), and answers the value of the domain
 * or an issue whose message is a code and whose params fill that code's message. See `parseInput`.
 */
export type Field<T> = z.ZodType<T, unknown>;

interface FieldIssue {
  readonly code: string;
  readonly params?: Record<string, string | number>;
}
type Read<T> = { readonly value: T } | FieldIssue;

const invalid = (code: string, params?: Record<string, string | number>): FieldIssue =>
  params ? { code, params } : { code };

/** A field that must be filled in, read from trimmed, NFC-normalised text. */
function field<T>(read: (text: string) => Read<T>, options: { multiline?: boolean } = {}): Field<T> {
  return z
    .unknown()
    .optional()
    .transform((raw, context): T => {
      const result = readText(raw, read, options.multiline ?? false);
      if ('value' in result) return result.value;
      context.addIssue({ code: 'custom', message: result.code, params: result.params });
      return z.NEVER;
    });
}

function readText<T>(raw: unknown, read: (text: string) => Read<T>, multiline: boolean): Read<T> {
  if (isBlank(raw)) return invalid('required');
  if (typeof raw !== 'string' && typeof raw !== 'number') return invalid('invalid_value');
  const text = cleanText(String(raw));
  return hasForbiddenCharacters(text, multiline) ? invalid('invalid_characters') : read(text);
}

/** Turns a required field into one that may be left blank: null then. */
export function optional<T>(schema: Field<T>): Field<T | null> {
  return z
    .unknown()
    .optional()
    .transform((raw, context): T | null => {
      if (isBlank(raw)) return null;
      const result = schema.safeParse(raw);
      if (result.success) return result.data;
      for (const issue of result.error.issues) {
        const { message, params } = issue.code === 'custom' ? issue : { message: 'invalid_value' };
        context.addIssue({ code: 'custom', message, params, path: [...issue.path] });
      }
      return z.NEVER;
    });
}

export interface TextLimits {
  readonly min?: number;
  readonly max: number;
  readonly multiline?: boolean;
}

/** Lengths are counted in characters as people see them typed, line breaks included. */
export function text({ min = 1, max, multiline = false }: TextLimits): Field<string> {
  return field(
    (value) => {
      const length = [...value].length;
      if (length < min) return invalid('too_short', { min });
      return length > max ? invalid('too_long', { max }) : { value };
    },
    { multiline },
  );
}

export const optionalText = (limits: TextLimits): Field<string | null> => optional(text(limits));

/** Lower-cased, as it is stored and compared. */
export function email(): Field<string> {
  return field((value) => {
    if (value.length > 254) return invalid('too_long', { max: 254 });
    return z.email().safeParse(value).success ? { value: value.toLowerCase() } : invalid('invalid_email');
  });
}

export function uuid(): Field<string> {
  return field((value) => (isUuid(value) ? { value: value.toLowerCase() } : invalid('invalid_id')));
}

export function oneOf<const T extends string>(values: readonly T[]): Field<T> {
  return field((value) => {
    const found = values.find((candidate) => candidate === value);
    return found === undefined ? invalid('invalid_choice') : { value: found };
  });
}

export function calendarDateField(limits: { min?: CalendarDate; max?: CalendarDate } = {}): Field<CalendarDate> {
  return field((text) => {
    const value = parseCalendarDate(text);
    if (!value) return invalid('invalid_date');
    if (limits.min && isBefore(value, limits.min)) return invalid('too_early', { min: limits.min });
    return limits.max && isAfter(value, limits.max) ? invalid('too_late', { max: limits.max }) : { value };
  });
}

export function integer({ min, max }: { min?: number; max?: number } = {}): Field<number> {
  return field((text) => {
    const value = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : null;
    if (value === null) return invalid('invalid_number');
    if (min !== undefined && value < min) return invalid('too_small', { min });
    return max !== undefined && value > max ? invalid('too_big', { max }) : { value };
  });
}

export interface DecimalLimits {
  readonly min?: string;
  readonly max?: string;
  /** Decimal places allowed. */
  readonly scale: number;
}

/** Answers canonical decimal text ('12.5'), fit for a column and for the functions of `decimal.ts`. */
export function decimalField({ min, max, scale }: DecimalLimits): Field<string> {
  return field((text) => {
    const value = parseDecimal(text);
    if (!value) return invalid('invalid_number');
    if (value.decimalPlaces() > scale) return invalid('too_many_decimals', { scale });
    if (min !== undefined && compareDecimals(value, min) < 0) return invalid('too_small', { min });
    return max !== undefined && compareDecimals(value, max) > 0
      ? invalid('too_big', { max })
      : { value: decimalText(value) };
  });
}

/** Limits in céntimos; the params of its issues in soles, as decimal text. */
export function moneyField({ min, max }: { min?: Money; max?: Money } = {}): Field<Money> {
  return field((text) => {
    const value = parseMoney(text);
    if (value === null) return invalid('invalid_amount');
    if (min !== undefined && value < min) return invalid('amount_too_small', { min: soles(min) });
    return max !== undefined && value > max ? invalid('amount_too_big', { max: soles(max) }) : { value };
  });
}

const soles = (money: Money) => decimalText(decimal(money).div(100), 2);

const CHECKED = new Set<unknown>(['on', 'true', '1', true]);

/** A box left unchecked is not sent at all: false then. */
export function checkbox(): Field<boolean> {
  return z
    .unknown()
    .optional()
    .transform((raw) => CHECKED.has(raw));
}

/** A box that must be checked: sworn statements, warnings that must be acknowledged. */
export function acceptedCheckbox(): Field<true> {
  return z
    .unknown()
    .optional()
    .transform((raw, context): true => {
      if (CHECKED.has(raw)) return true;
      context.addIssue({ code: 'custom', message: 'must_accept' });
      return z.NEVER;
    });
}

/** Repeated rows or a group of boxes: one value, several or none. */
export function listOf<T>(item: Field<T>, { min = 0, max }: { min?: number; max: number }): Field<T[]> {
  const list = z.array(item).min(min, { message: 'too_few' }).max(max, { message: 'too_many' });
  return z.preprocess((raw) => (isBlank(raw) ? [] : Array.isArray(raw) ? raw : [raw]), list);
}
