import { expect, it } from 'vitest';
import { sampleTerms } from '../profile/sample-terms';
import { compareManuals, type ComparedPosition } from './compare-manuals';

const position = (code: string, changes: Partial<ComparedPosition> = {}): ComparedPosition => ({
  id: `id-${code}`,
  code,
  title: 'Dirección',
  managerRole: 'strategic',
  level: 2,
  terms: sampleTerms(),
  ...changes,
});

it('tells what a version adds, removes and changes', () => {
  const [kept, left, changed] = [position('A'), position('B'), position('C')];
  const now = position('C', { level: 3, terms: sampleTerms({ generalYears: 9 }) });
  const added = position('D');
  expect(compareManuals([kept, left, changed], [{ ...kept, id: 'other' }, now, added])).toEqual({
    added: [added],
    removed: [left],
    changed: [{ position: now, fields: ['level', 'generalYears'] }],
  });
});

it('finds nothing between a version and itself', () => {
  expect(compareManuals([position('A')], [position('A')])).toEqual({ added: [], removed: [], changed: [] });
});
