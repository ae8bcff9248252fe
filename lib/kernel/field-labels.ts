const PREFIX = '$label.';
const LONGEST = 300;

/** The field of a form without scripts that says what another one is called, so that its errors can name it. */
export const labelField = (name: string): string => PREFIX + name;

/** What the form calls a field; undefined when it did not say. */
export function labelOf(form: FormData, name: string): string | undefined {
  const label = form.get(labelField(name));
  return typeof label === 'string' && label !== '' ? label.slice(0, LONGEST) : undefined;
}
