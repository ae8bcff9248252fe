import type { z } from 'zod';

/**
 * When a rule over several fields of an object runs, for `superRefine`: once these are read, whatever the others hold, so
 * that a form is told all its errors at once. The rule must name every field it looks at: what is not read has no value.
 */
export function onceRead(...fields: readonly string[]): z.core.$ZodSuperRefineParams {
  return { when: ({ issues }) => issues.every(({ path: [first] = [] }) => !isOneOf(fields, first)) };
}

/** What fails outside every field is the whole object. */
function isOneOf(fields: readonly string[], place: PropertyKey | undefined): boolean {
  return place === undefined || fields.some((field) => field === place);
}
