import type { FormState } from './form-state';

/** The name of the button that asks for one more row; its value is the list's. */
export const ADD_ROW = 'addRow';

/** The hidden field that says how many rows of a list the form shows. */
export const rowCountField = (list: string): string => `rowCounts.${list}`;

const MOST_ROWS = 100;

/** The form again with one more row and all that was typed, when that is what was asked for; null otherwise. */
export function withMoreRows(values: FormState['values']): FormState | null {
  const { [ADD_ROW]: list, ...typed } = values;
  if (typeof list !== 'string') return null;
  const count = Number(typed[rowCountField(list)]);
  if (!Number.isInteger(count) || count < 0 || count >= MOST_ROWS) return null;
  return { status: 'editing', values: { ...typed, [rowCountField(list)]: String(count + 1) }, errors: [] };
}
