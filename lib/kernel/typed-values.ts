const HIDDEN = /password|contrase/i;

/** What a person typed, by field name, to be shown again. Never files nor passwords. */
export function typedValues(formData: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$') || HIDDEN.test(name)) continue;
    const texts = formData.getAll(name).filter((value) => typeof value === 'string');
    if (texts.length > 0) values[name] = texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
  }
  return values;
}
