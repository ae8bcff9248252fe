const SHAPE = /^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** A verification code as people type it (lower case, without hyphens, with spaces), in its printed form; null otherwise. */
export function normalCode(text: string): string | null {
  const plain = text
    .slice(0, 60)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const code = `${plain.slice(0, 2)}-${plain.slice(2, 6)}-${plain.slice(6, 10)}-${plain.slice(10)}`;
  return SHAPE.test(code) ? code : null;
}
