import type { z } from 'zod';
import type { Field } from './input-fields';

/** A field to mend: its name as the form writes it ('goals[0].weight'; '' is the form itself), why, and with what figures. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type ParsedInput<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fieldErrors: readonly FieldError[] };

export function parseInput<T>(schema: Field<T>, input: unknown): ParsedInput<T> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, fieldErrors: result.error.issues.map(issueToFieldError) };
}

/** Codes are those of `input-fields.ts`, or a refusal's ('entities.ruc_invalid'); whatever zod itself finds becomes 'required', 'too_few', 'too_many' or 'invalid_value'. */
export function issueToFieldError(issue: z.core.$ZodIssue): FieldError {
  const field = fieldName(issue.path);
  if (issue.code === 'custom') return withParams({ field, code: issue.message }, issue.params);
  if (issue.code === 'too_small' && issue.origin === 'array')
    return { field, code: 'too_few', params: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { field, code: 'too_many', params: { max: Number(issue.maximum) } };
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return { field, code: missing ? 'required' : 'invalid_value' };
}

/** ['goals', 0, 'weight'] is 'goals[0].weight'. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

function withParams(error: FieldError, params: Record<string, unknown> | undefined): FieldError {
  const kept = Object.entries(params ?? {}).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return kept.length === 0 ? error : { ...error, params: Object.fromEntries(kept) };
}
