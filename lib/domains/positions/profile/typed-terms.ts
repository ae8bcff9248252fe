import { COMPETENCIES, LISTS, type Competency, type Degrees, type Terms } from './terms';

/**
 * What is typed in the form of a profile so far, to flag at once what departs from its standard position. What is not a
 * number yet counts as the standard's: the server has the last word.
 * @param read the text of a field by its name, such as 'terms.generalYears'.
 */
export function typedTerms(read: (name: string) => string, standard: Terms): Terms {
  const lines = (name: string) =>
    read(`terms.${name}`)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const whole = (name: string, otherwise: number) => {
    const text = read(`terms.${name}`).trim();
    return /^\d{1,2}$/.test(text) ? Number(text) : otherwise;
  };
  const word = (name: 'studies' | 'degree' | 'academicStatus' | 'officeSystems') =>
    (read(`terms.${name}`) || standard[name]) as never;
  const degrees = Object.fromEntries(
    COMPETENCIES.map((name) => [
      name,
      {
        minimum: whole(`competencies.${name}.minimum`, standard.competencies[name].minimum),
        ideal: whole(`competencies.${name}.ideal`, standard.competencies[name].ideal),
      },
    ]),
  ) as Record<Competency, Degrees>;
  const [technicalKnowledge, courses, languages] = LISTS.map(lines) as [string[], string[], string[]];
  return {
    functions: lines('functions'),
    studies: word('studies'),
    specialty: read('terms.specialty'),
    degree: word('degree'),
    academicStatus: word('academicStatus'),
    technicalKnowledge,
    courses,
    languages,
    officeSystems: word('officeSystems'),
    generalYears: whole('generalYears', standard.generalYears),
    specificYears: whole('specificYears', standard.specificYears),
    competencies: degrees,
  };
}
