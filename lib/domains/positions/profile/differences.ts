import { COMPETENCIES, TERM_FIELDS, type TermField, type Terms } from './terms';

/** In which fields two versions differ, in the order of S3 T17. */
export function differingFields(before: Terms, after: Terms): TermField[] {
  return TERM_FIELDS.filter((field) => canonical(before, field) !== canonical(after, field));
}

/** The column keeps no order of keys. */
function canonical(terms: Terms, field: TermField): string {
  if (field !== 'competencies') return JSON.stringify(terms[field]);
  return JSON.stringify(COMPETENCIES.map((name) => [terms.competencies[name].minimum, terms.competencies[name].ideal]));
}
