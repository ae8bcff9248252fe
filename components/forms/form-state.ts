import type { FormState } from '@/lib/kernel/form-state';

export { IDLE_FORM, type FormAction, type FormState } from '@/lib/kernel/form-state';

/** What was typed, by field name exactly as submitted (`goals[0].title`). */
export type FormValues = FormState['values'];

/** The id of a field's first control: what the error summary links to. */
export function fieldId(name: string, formId?: string): string {
  const slug = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return formId ? `${formId}-${slug}` : `f-${slug}`;
}

export function firstText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

export function allTexts(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
