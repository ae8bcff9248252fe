import { allTexts, type FormValues } from './form-state';

const LIFETIME_MS = 3 * 24 * 60 * 60 * 1000;

/** A draft as kept in the browser. Nothing older than three days comes back: shared computers forget. */
export function packDraft(values: FormValues, nowMs: number): string {
  return JSON.stringify({ at: nowMs, values });
}

/** @returns the values, or null when there is no readable draft younger than three days */
export function unpackDraft(text: string | null, nowMs: number): FormValues | null {
  if (!text) return null;
  try {
    const draft: unknown = JSON.parse(text);
    if (typeof draft !== 'object' || draft === null || !('at' in draft) || !('values' in draft)) return null;
    if (typeof draft.at !== 'number' || nowMs - draft.at > LIFETIME_MS) return null;
    return isFormValues(draft.values) ? draft.values : null;
  } catch {
    return null;
  }
}

function isFormValues(value: unknown): value is FormValues {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (entry) => typeof entry === 'string' || (Array.isArray(entry) && entry.every((text) => typeof text === 'string')),
  );
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && !['hidden', 'password', 'file', 'submit'].includes(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function isCheckable(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
}

/** What the person has typed and chosen so far; secrets and files are never kept. */
export function readControls(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {};
  for (const control of controls(form)) {
    const texts = (values[control.name] ??= []);
    if (!isCheckable(control)) texts.push(control.value);
    else if (control.checked) texts.push(control.value);
  }
  return values;
}

/** Puts a draft back into the form. @returns whether anything differed from what the page already showed */
export function writeControls(form: HTMLFormElement, values: FormValues): boolean {
  let changed = false;
  const taken = new Map<string, number>();
  for (const control of controls(form)) {
    if (values[control.name] === undefined) continue;
    const texts = allTexts(values[control.name]);
    if (isCheckable(control)) {
      const checked = texts.includes(control.value);
      if (control.checked === checked) continue;
      control.checked = checked;
      announce(control);
      changed = true;
      continue;
    }
    const index = taken.get(control.name) ?? 0;
    taken.set(control.name, index + 1);
    const text = texts[index];
    if (text === undefined || text === control.value) continue;
    control.value = text;
    announce(control);
    changed = true;
  }
  return changed;
}

/** Counters and the like hear of the restored text as if it had been typed. */
function announce(control: Control) {
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
