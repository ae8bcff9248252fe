import type { FormState } from '@/lib/kernel/form-state';

export { IDLE_FORM, type FormAction, type FormState } from '@/lib/kernel/form-state';

/** What was typed, by field name exactly as submitted (`goals[0].title`). */
export type FormValues = FormState['values'];

/** The id of a field's first control: what the error summary links to. */
export function fieldId(name: string, formId?: string): string {
  const slug = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return formId ? `${formId}-${slug}` : `f-${slug}`;
}

/** Texts of a submitted form, to hand back in `FormState.values`. Files, passwords and React's own fields stay out. */
export function typedValues(formData: FormData, secret: readonly string[] = []): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$') || secret.includes(name)) continue;
    const texts = formData.getAll(name).filter((value) => typeof value === 'string');
    const [first] = texts;
    if (first === undefined) continue;
    values[name] = texts.length > 1 ? texts : first;
  }
  return values;
}

export function firstText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

export function allTexts(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
