import { describe, expect, test } from 'vitest';
import { holders } from '@/tests/factories/known-structures';
import { WORDS } from '@/tests/factories/structure-files';
import { guessMapping } from './mapping';
import { makePlan } from './plan/make-plan';
import { readRow } from './read-row';
import { templateOf } from './template';
import { IMPORT_KINDS, type KnownStructure } from './types';

const EMPTY: KnownStructure = { entities: new Map(), units: new Map(), seats: new Map() };
const OWN = {
  code: 'X',
  name: 'X',
  acronym: 'X',
  ruc: null,
  entityClass: 'ministry',
  government: 'national',
  sector: 'x',
  ubigeo: '150101',
  parentCode: null,
} as const;

/** The DNI of the example: one that no row left as it came can record anybody with. */
const NOBODY = '00000000';

describe('the template', () => {
  test.each(IMPORT_KINDS.flatMap((kind) => [[kind, 'es'] as const, [kind, 'en'] as const]))(
    'of %s in %s is read whole, and its example is right but no datum',
    (kind, locale) => {
      const labels = (list: keyof typeof WORDS) =>
        Object.fromEntries([...WORDS[list]].map(([word, value]) => [value, word]));
      const { header, example } = templateOf(kind, locale, labels);
      const mapping = guessMapping(kind, header);
      expect(Object.keys(mapping)).toHaveLength(header.length);
      const { row, errors } = readRow({ kind, mapping, words: WORDS }, { number: 2, cells: [...example] });
      expect(errors.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['A2 example_row']);
      const other = example.map((said) => (said.startsWith('Jef') ? 'Otro nombre' : said));
      expect(readRow({ kind, mapping, words: WORDS }, { number: 2, cells: other }).errors).toEqual([]);
      const own =
        kind === 'census' ? EMPTY : { ...EMPTY, entities: new Map([['X', { id: 'x', version: 0, facts: OWN }]]) };
      const codes = makePlan(kind, [row], own, holders()).errors.map(({ code }) => code);
      expect(codes).toEqual(example.includes(NOBODY) ? ['invalid_dni'] : []);
    },
  );
});
