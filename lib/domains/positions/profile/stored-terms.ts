import type { Terms } from './terms';

/** Terms from their JSON column: only `termsField` writes it, and the constraints `*_terms` refuse what is not terms. */
export function storedTerms(json: unknown): Terms {
  if (typeof json !== 'object' || json === null) throw new TypeError('Terms are an object');
  return json as Terms;
}
