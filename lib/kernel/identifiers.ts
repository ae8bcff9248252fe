const RUC_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const RUC_PREFIXES = new Set(['10', '15', '16', '17', '20']);

/** National identity document: eight digits. The one of zeros alone is nobody's. */
export function isDni(text: string): boolean {
  return /^\d{8}$/.test(text) && text !== '00000000';
}

/** Foreigner's card (carné de extranjería): nine digits. */
export function isForeignerCard(text: string): boolean {
  return /^\d{9}$/.test(text);
}

/** Taxpayer number: eleven digits, a known prefix, and a check digit modulo 11. */
export function isRuc(text: string): boolean {
  if (!/^\d{11}$/.test(text) || !RUC_PREFIXES.has(text.slice(0, 2))) return false;
  const sum = RUC_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (11 - (sum % 11)) % 10 === Number(text[10]);
}

/** Shows only the last three characters: '•••••678'. */
export function maskIdentifier(text: string): string {
  return text.slice(-3).padStart(text.length, '•');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text from a URL can be the id of a record: anything else is asked of no table. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
