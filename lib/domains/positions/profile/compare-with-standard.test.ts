import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEGREE_LEVELS } from '../requirements/types';
import { compareWithStandard } from './compare-with-standard';
import { sampleTerms } from './sample-terms';
import { ACADEMIC_STATUSES, COMPETENCIES, OFFICE_LEVELS, STUDIES, type Competency, type Terms } from './terms';

const standard = sampleTerms();
const deviations = (changes: Partial<Terms>) => compareWithStandard({ ...standard, ...changes }, standard);

describe('a profile beside its standard position', () => {
  it('does not deviate when it asks for the same, however it is written', () => {
    expect(deviations({})).toEqual([]);
    expect(deviations({ specialty: 'economia;  ADMINISTRACIÓN', courses: ['GESTION  publica'] })).toEqual([]);
  });

  it('may tell its own functions', () => {
    expect(deviations({ functions: ['Otra cosa'] })).toEqual([]);
  });

  it.each<[string, Partial<Terms>, object]>([
    ['more general experience', { generalYears: 9 }, { field: 'generalYears', direction: 'above', asked: '9' }],
    ['less specific experience', { specificYears: 3 }, { field: 'specificYears', direction: 'below', standard: '4' }],
    ['a higher degree', { degree: 'master' }, { field: 'degree', direction: 'above' }],
    ['lower studies', { studies: 'technical' }, { field: 'studies', direction: 'below' }],
    ['a lower status', { academicStatus: 'graduate' }, { field: 'academicStatus', direction: 'below' }],
    ['more of office systems', { officeSystems: 'advanced' }, { field: 'officeSystems', direction: 'above' }],
    ['one more course', { courses: ['Gestión pública', 'Compras'] }, { direction: 'above', asked: 'Compras' }],
    ['one course less', { courses: [] }, { direction: 'below', standard: 'Gestión pública' }],
    ['one language more', { languages: ['Inglés básico'] }, { field: 'languages', direction: 'above' }],
    ['fewer specialties', { specialty: 'Economía' }, { direction: 'above', standard: 'Administración' }],
    ['more specialties', { specialty: 'Economía; Administración; Derecho' }, { direction: 'below', asked: 'Derecho' }],
    [
      'a higher degree of a competency',
      { competencies: { ...standard.competencies, vision: { minimum: 2, ideal: 4 } } },
      { field: 'competencies', competency: 'vision', degree: 'ideal', direction: 'above' },
    ],
  ])('is flagged once for %s', (_what, changes, found) => {
    expect(deviations(changes)).toEqual([expect.objectContaining(found)]);
  });
});

const word = fc.constantFrom('Compras', 'Presupuesto', 'Control', 'Datos', 'Obras');
const words = fc.uniqueArray(word);
const degrees = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).map(([a, b]) => ({
  minimum: Math.min(a, b),
  ideal: Math.max(a, b),
}));
const terms: fc.Arbitrary<Terms> = fc.record({
  functions: words,
  studies: fc.constantFrom(...STUDIES),
  specialty: fc.uniqueArray(word, { minLength: 1 }).map((all) => all.join('; ')),
  degree: fc.constantFrom(...DEGREE_LEVELS),
  academicStatus: fc.constantFrom(...ACADEMIC_STATUSES),
  technicalKnowledge: words,
  courses: words,
  officeSystems: fc.constantFrom(...OFFICE_LEVELS),
  languages: words,
  generalYears: fc.integer({ min: 0, max: 30 }),
  specificYears: fc.integer({ min: 0, max: 30 }),
  competencies: fc.record(
    Object.fromEntries(COMPETENCIES.map((name) => [name, degrees])) as Record<Competency, typeof degrees>,
  ),
});

describe('whatever is asked for', () => {
  it('nothing deviates from itself', () => {
    fc.assert(fc.property(terms, (some) => compareWithStandard(some, some).length === 0));
  });

  it('what one asks above the other, the other asks below the one', () => {
    const key = ({ field, competency, degree, asked, standard: other }: Record<string, unknown>, turned: boolean) =>
      JSON.stringify([field, competency, degree, ...(turned ? [other, asked] : [asked, other])]);
    const of = (all: ReturnType<typeof compareWithStandard>, direction: string, turned: boolean) =>
      all
        .filter((deviation) => deviation.direction === direction)
        .map((deviation) => key(deviation, turned))
        .toSorted();
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const [there, back] = [compareWithStandard(a, b), compareWithStandard(b, a)];
        expect(of(there, 'above', false)).toEqual(of(back, 'below', true));
        expect(of(there, 'below', false)).toEqual(of(back, 'above', true));
      }),
    );
  });
});
