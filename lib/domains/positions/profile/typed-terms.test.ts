import { expect, it } from 'vitest';
import { compareWithStandard } from './compare-with-standard';
import { sampleTerms } from './sample-terms';
import { COMPETENCIES, type Terms } from './terms';
import { typedTerms } from './typed-terms';

const standard = sampleTerms();

/** What the form holds of some terms, by the names of its fields. */
function form(terms: Terms, changes: Record<string, string> = {}) {
  const fields = new Map<string, string>(
    Object.entries(terms).map(([name, value]) => [
      `terms.${name}`,
      Array.isArray(value) ? value.join('\n') : String(value),
    ]),
  );
  for (const name of COMPETENCIES) {
    fields.set(`terms.competencies.${name}.minimum`, String(terms.competencies[name].minimum));
    fields.set(`terms.competencies.${name}.ideal`, String(terms.competencies[name].ideal));
  }
  for (const [name, value] of Object.entries(changes)) fields.set(name, value);
  return (name: string) => fields.get(name) ?? '';
}

it('reads back what the form holds', () => {
  expect(typedTerms(form(standard), standard)).toEqual(standard);
});

it.each([
  ['terms.generalYears', '12', 1],
  ['terms.generalYears', 'doce', 0],
  ['terms.courses', 'Gestión pública\n\n Compras ', 1],
  ['terms.competencies.vision.ideal', '4', 1],
])('%s typed as "%s" flags %d', (name, value, count) => {
  expect(compareWithStandard(typedTerms(form(standard, { [name]: value }), standard), standard)).toHaveLength(count);
});
