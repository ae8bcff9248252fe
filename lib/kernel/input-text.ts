/** Controls other than tab and line feed; the bidirectional overrides that make a text read as another; a byte-order mark. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Trimmed, in Unicode's composed form, with line feeds only. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Whether a cleaned text holds characters that nobody types, or a line break where one line is asked for. */
export function hasForbiddenCharacters(text: string, multiline: boolean): boolean {
  if (FORBIDDEN.test(text) || !text.isWellFormed()) return true;
  return !multiline && /[\n\t\u2028\u2029]/.test(text);
}

/** What a form sends for a field left empty. */
export function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
}
