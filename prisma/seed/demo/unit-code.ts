/** Words that initials leave out. */
const LINKS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'a', 'al', 'en']);

/** The code of a unit, from the initials of its name: `OGA` of *Oficina General de Administración*, `ALC` of *Alcaldía*. */
export function unitCode(name: string): string {
  const words = name.split(' ').filter((word) => !LINKS.has(word.toLowerCase()));
  const [only = ''] = words;
  const letters = words.length === 1 ? only.slice(0, 3) : words.map((word) => word.slice(0, 1)).join('');
  return letters.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
