import { expect, test } from 'vitest';
import { parseInput } from '@/lib/kernel/parse-input';
import { sampleTerms } from './sample-terms';
import { termsField } from './schema';

const typed = (generalYears: string, specificYears: string) => {
  const { functions, technicalKnowledge, courses, languages, ...terms } = sampleTerms();
  const lines = Object.entries({ functions, technicalKnowledge, courses, languages }).map(([name, all]) => [
    name,
    all.join('\n'),
  ]);
  return { ...terms, ...Object.fromEntries(lines), generalYears, specificYears };
};

test.each([
  ['less than the general one', '8', '4', []],
  ['all of the general one', '8', '8', []],
  ['none', '0', '0', []],
  ['more than the general one', '8', '9', [{ field: 'specificYears', code: 'beyond_general', params: { max: 8 } }]],
  ['any, of a general one that is no number', 'ocho', '9', [{ field: 'generalYears', code: 'invalid_number' }]],
])('a profile asks for specific experience of %s', (_what, general, specific, errors) => {
  const parsed = parseInput(termsField, typed(general, specific));
  expect(parsed.ok ? [] : parsed.fieldErrors).toEqual(errors);
});
