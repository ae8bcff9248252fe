/** Fixed texts of every form, resolved on the server so that no message file reaches the browser. */
export interface FormLabels {
  required: string;
  error: string;
  summaryTitle: string;
  pending: string;
  /** Carries `{count}`, filled in the browser as the person types. */
  charactersLeft: string;
  restored: string;
  discard: string;
  norm: string;
  cancel: string;
  choose: string;
}

const KEYS = [
  'required',
  'error',
  'summaryTitle',
  'pending',
  'restored',
  'discard',
  'norm',
  'cancel',
  'choose',
] as const satisfies readonly (keyof FormLabels)[];

/** @param t translator of the `ui.form` namespace */
export function formLabels(t: { (key: string): string; raw: (key: string) => unknown }): FormLabels {
  const fixed = Object.fromEntries(KEYS.map((key) => [key, t(key)])) as Record<(typeof KEYS)[number], string>;
  return { ...fixed, charactersLeft: String(t.raw('charactersLeft')) };
}
